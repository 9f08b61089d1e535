package entente.cli;

import entente.bloc.Partitions;
import entente.bloc.Survey;
import entente.explain.Nearest;
import entente.scenario.Legible;
import entente.store.Manifest;
import entente.store.Rows;
import entente.store.RunReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Tells which blocs the states of a run formed. */
@Command(
    name = "blocs",
    description = {
      "Puts the states of a run into the blocs of the lowest landscape energy: those who trust each"
          + " other more than they fear each other stand together, the powerful count for more.",
      "Prints the blocs of a month, how each state stands to them, where else states could rest, and"
          + " when the blocs changed."
    },
    mixinStandardHelpOptions = true,
    sortOptions = false,
    footerHeading = "%nExamples:%n",
    footer = {
      "  entente blocs runs/europe-1907-1",
      "  entente blocs runs/europe-1907-1 --at 1909-06 --blocs 3",
      "  entente blocs runs/europe-1907-1 --states GBR,FRA,RUS,DEU,AUT,ITA"
    })
final class Blocs implements Callable<Integer> {
  private static final int MOST_SHOWN = 1000;

  @Spec CommandSpec spec;
  @Mixin RunPath run = new RunPath();

  @Option(
      names = "--at",
      paramLabel = "MONTH",
      description = "The end of which month or turn, such as 2024-06 or 29; default: the last.")
  @Nullable String at;

  @Option(names = "--blocs", description = "How many blocs at most; default: ${DEFAULT-VALUE}.")
  int most = 2;

  @Option(
      names = "--states",
      split = ",",
      paramLabel = "STATE",
      description = "Only these states; default: all.")
  List<String> states = new ArrayList<>();

  @Option(
      names = "--top",
      description = "How many other places of rest are shown; default: ${DEFAULT-VALUE}.")
  int top = 5;

  @Override
  public Integer call() throws IOException {
    if (top < 1 || top > MOST_SHOWN) {
      throw new BadInput("--top is " + top + "; it must be from 1 to " + MOST_SHOWN + ".");
    }
    RunReader reader = run.open();
    Manifest manifest = reader.manifest();
    List<String> chosen = chosen(List.copyOf(manifest.states().keySet()));
    int turns = manifest.turns();
    int turn = at == null ? turns - 1 : Turns.parse("--at", at, manifest.month(0), turns);
    Survey survey = new Survey(chosen, places(reader)::get);
    BlocPrinter printer =
        new BlocPrinter(spec.commandLine().getOut(), manifest, chosen, most, turn, top);
    printer.head();
    try (Rows<double[]> worlds = reader.worlds()) {
      while (worlds.hasNext()) {
        double[] cells = worlds.next();
        printer.month(survey.of(place -> cells[place]));
      }
    }
    printer.end();
    return ExitCode.OK;
  }

  private List<String> chosen(List<String> all) {
    Set<String> given = new LinkedHashSet<>();
    for (String state : states) {
      if (state.isBlank()) {
        throw new BadInput("--states names nothing; it takes codes such as " + all.get(0) + ".");
      }
      if (!all.contains(state)) {
        String near = Nearest.to(state, all, 1).get(0);
        throw new BadInput(
            "--states names "
                + Legible.line(state)
                + ", no state of the run.\nMaybe "
                + near
                + ".");
      }
      if (!given.add(state)) {
        throw new BadInput("--states names " + state + " twice.");
      }
    }
    List<String> chosen = given.isEmpty() ? all : List.copyOf(given);
    checkFew(chosen.size());
    return chosen;
  }

  private void checkFew(int count) {
    if (most < 1 || most > count) {
      throw new BadInput(
          "--blocs is " + most + "; it must be from 1 to " + count + ", one a state.");
    }
    if (!Partitions.few(count, most)) {
      throw new BadInput(
          count
              + " states can be put into up to "
              + most
              + " blocs in "
              + Partitions.count(count, most)
              + " ways; at most "
              + Partitions.MOST
              + " are tried.\nMaybe fewer --blocs, or only some --states.");
    }
  }

  private static Map<String, Integer> places(RunReader reader) throws IOException {
    Map<String, Integer> places = new HashMap<>();
    for (String cell : reader.cells()) {
      places.put(cell, places.size());
    }
    return places;
  }
}
