package entente.cli;

import entente.game.Game;
import entente.game.Plan;
import entente.mason.Driver;
import entente.scenario.Scenario;
import entente.store.Manifest;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Plays a recorded run again. */
@Command(
    name = "replay",
    description = "Plays a run again from its manifest and checks that it is the same run.",
    mixinStandardHelpOptions = true,
    footerHeading = "%nExample:%n",
    footer = {
      "  entente replay runs/northeast-asia-7",
      "",
      "Exit codes: 0 the same run, 1 another one, 2 the record cannot be played."
    })
final class Replay implements Callable<Integer> {
  @Spec CommandSpec spec;
  @Mixin RunPath run = new RunPath();

  @Option(
      names = "--any-engine",
      description = "Plays records of other engine versions too, which may well differ.")
  boolean anyEngine;

  @Override
  public Integer call() throws IOException {
    Recorded recorded = new Recorded(run.open());
    if (!anyEngine) {
      recorded.checkEngine();
    }
    Manifest manifest = recorded.reader().manifest();
    List<String> fingerprints = recorded.fingerprints();
    return compare(manifest, fingerprints, play(recorded).recording().fingerprints());
  }

  private static Game play(Recorded recorded) throws IOException {
    Manifest manifest = recorded.reader().manifest();
    Scenario scenario = recorded.scenario();
    Plan plan = recorded.orders(scenario).on(Scenarios.plan(scenario, manifest.turns()));
    return Driver.play(plan, List.of(), manifest.seed(), false).game();
  }

  private int compare(Manifest manifest, List<String> recorded, List<Long> played) {
    PrintWriter out = spec.commandLine().getOut();
    for (int k = 0; k < recorded.size(); k++) {
      String again = HexFormat.of().toHexDigits(played.get(k));
      if (!again.equals(recorded.get(k))) {
        String when = k == 0 ? "at the start" : "in " + manifest.month(k - 1) + ", turn " + (k - 1);
        out.println("another run: it first differs " + when + ",");
        out.println("  recorded " + recorded.get(k));
        out.println("  replayed " + again);
        out.flush();
        return ExitCode.SOFTWARE;
      }
    }
    String last = recorded.get(recorded.size() - 1);
    out.println("same run: " + manifest.turns() + " turns, fingerprint " + last);
    out.flush();
    return ExitCode.OK;
  }
}
