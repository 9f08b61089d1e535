package entente.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The program. */
@Command(
    name = "entente",
    description = "An agent-based geopolitical wargame engine.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    footerHeading = "%nExamples:%n",
    footer = {
      "  entente new border.yaml",
      "  entente check configs/scenarios/*.yaml",
      "  entente run configs/scenarios/northeast-asia.yaml --seed 7",
      "  entente explain runs/northeast-asia-7 --state PRK --turn 2023-09",
      "  entente why runs/northeast-asia-7 --cell dyad.PRK.CHN.trust",
      "  entente compare runs/northeast-asia-7 runs/northeast-asia-8",
      "",
      "Exit codes: 0 all is well, 1 the answer is no or the run failed, 2 bad input."
    })
public final class Main implements Runnable {
  @Spec CommandSpec spec;

  /** Runs a command and ends the process with its exit code. */
  public static void main(String[] args) {
    PrintWriter out = new PrintWriter(System.out, false, StandardCharsets.UTF_8);
    PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
    int code = commandLine(out, err, args).execute(args);
    out.flush();
    System.exit(code);
  }

  /**
   * The program with its output going elsewhere, for tests and other programs.
   *
   * @param words what it will be called with: if they begin with a command, the others are left out
   */
  public static CommandLine commandLine(PrintWriter out, PrintWriter err, String... words) {
    CommandLine program = new CommandLine(new Main());
    for (String name : Commands.named(words)) {
      program.addSubcommand(name, Commands.of(name));
    }
    return program
        .setOut(out)
        .setErr(err)
        .setExecutionExceptionHandler(new Failures())
        .setParameterExceptionHandler(new Mistakes())
        .setUsageHelpLongOptionsMaxWidth(28)
        .setUsageHelpWidth(100);
  }

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "Missing required subcommand");
  }
}
