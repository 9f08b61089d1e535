package entente.cli;

import java.io.PrintWriter;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Prints a completion script. */
@Command(
    name = "completion",
    description = "Prints a script that completes commands and options in bash and zsh.",
    mixinStandardHelpOptions = true,
    footerHeading = "%nExample:%n",
    footer = "  source <(entente completion)")
final class Completion implements Runnable {
  @Spec CommandSpec spec;

  @Override
  public void run() {
    PrintWriter out = spec.commandLine().getOut();
    CommandLine whole = Main.commandLine(out, out);
    out.print(AutoComplete.bash(whole.getCommandName(), whole));
    out.flush();
  }
}
