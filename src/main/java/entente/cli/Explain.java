package entente.cli;

import entente.explain.Account;
import entente.explain.Nearest;
import entente.scenario.Legible;
import entente.store.Manifest;
import entente.store.RunReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Explains the decisions of a state in a month. */
@Command(
    name = "explain",
    description =
        "Shows a state's decisions of a month as they were taken, and what would have tipped them.",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    footerHeading = "%nExamples:%n",
    footer = {
      "  entente explain runs/northeast-asia-7 --state PRK --turn 2023-09",
      "  entente explain runs/northeast-asia-7 --state RUS --turn 20 --top 30"
    })
final class Explain implements Callable<Integer> {
  @Spec CommandSpec spec;
  @Mixin RunPath run = new RunPath();

  @Option(names = "--state", required = true, description = "The state's code.")
  String state = "";

  @Option(
      names = "--turn",
      required = true,
      paramLabel = "MONTH",
      description = "The month or turn, such as 2023-09 or 20.")
  String turn = "";

  @Option(
      names = "--top",
      description = "How many candidates are shown; default: ${DEFAULT-VALUE}.")
  int top = 12;

  @Override
  public Integer call() throws IOException {
    RunReader reader = run.open();
    Manifest manifest = reader.manifest();
    if (!manifest.states().containsKey(state)) {
      List<String> near = Nearest.to(state, manifest.states().keySet(), 9);
      throw new BadInput(
          "There is no state "
              + Legible.line(state)
              + " in the run; it has "
              + String.join(", ", near)
              + ".");
    }
    if (top < 1) {
      throw new BadInput("--top is " + top + "; at least one candidate must be shown.");
    }
    int when = Turns.parse("--turn", turn, manifest.month(0), manifest.turns());
    List<Account> accounts =
        reader.accounts(one -> one.turn() == when && one.state().equals(state));
    print(reader, when, accounts);
    return ExitCode.OK;
  }

  private void print(RunReader reader, int when, List<Account> accounts) throws IOException {
    Manifest manifest = reader.manifest();
    PrintWriter out = spec.commandLine().getOut();
    String seat = manifest.states().getOrDefault(state, state);
    if (accounts.isEmpty()) {
      out.println(state + " took no decision in " + manifest.month(when) + ".");
      out.println("Maybe its regime had collapsed.");
    }
    for (Account account : accounts) {
      String rank = account.rank() == 0 ? "" : ", initiative " + (account.rank() + 1);
      out.println(seat + " (" + state + ") in " + manifest.month(when) + ", turn " + when + rank);
      new AccountPrinter(out, top).print(account, Came.of(reader, account).map(Came::told));
      out.println();
    }
    out.flush();
  }
}
