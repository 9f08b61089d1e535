package entente.cli;

import entente.experiment.claim.Change;
import entente.experiment.claim.Finding;
import entente.experiment.claim.Robustness;
import entente.experiment.claim.Seeds;
import entente.experiment.claim.Session;
import entente.scenario.ClaimFile;
import entente.scenario.Legible;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Plays and judges claims. */
@Command(
    name = "claims",
    description = {
      "Plays claims as controlled experiments on the same seeds and judges them: the effect and its"
          + " interval at 95 %%, whether it fails without the mechanism that is named, and whether"
          + " placebos show nothing.",
      "Games that several claims need are played once."
    },
    mixinStandardHelpOptions = true,
    sortOptions = false,
    footerHeading = "%nExamples:%n",
    footer = {
      "  entente claims",
      "  entente claims --only C12 --seeds tuning --pairs 40",
      "  entente claims --sensitivity --pairs 20 --price",
      "",
      "Exit codes: 0 the claims were judged, whatever became of them; 1 a game broke off;"
          + " 2 bad input."
    })
final class Claims implements Callable<Integer> {
  private static final int MOST_PAIRS = 50_000;
  private static final int MOST_THREADS = 1024;
  private static final double SHARE = 0.2;

  @Spec CommandSpec spec;

  @Option(
      names = "--from",
      paramLabel = "DIR",
      description = "The folder of the claims; default: ${DEFAULT-VALUE}.")
  Path folder = Path.of("configs", "claims");

  @Option(
      names = "--only",
      split = ",",
      paramLabel = "CLAIM",
      description = "These claims alone, with their details; repeatable.")
  List<String> only = new ArrayList<>();

  @Option(
      names = "--pairs",
      description =
          "How many games each arm has; a claim may ask for more of its own. Default:"
              + " ${DEFAULT-VALUE}.")
  int pairs = 200;

  @Option(
      names = "--seeds",
      paramLabel = "tuning|publishing|N",
      description =
          "Which seeds: tuning begins at 1000001, publishing at 5000001; or the first one."
              + " Default: ${DEFAULT-VALUE}.")
  String seeds = "publishing";

  @Option(names = "--threads", description = "How many games at a time; default: one a core.")
  int threads = Runtime.getRuntime().availableProcessors();

  @Option(names = "--verbose", description = "Every test with its arms, for all claims.")
  boolean verbose;

  @Option(
      names = "--out",
      paramLabel = "DIR",
      description = "Writes claims.json and claims.csv there; nothing is overwritten.")
  @Nullable Path out;

  @Option(
      names = "--sensitivity",
      description =
          "Judges again with each number that sensitivity.txt of the folder names a fifth lower and"
              + " a fifth higher.")
  boolean sensitivity;

  @Option(names = "--price", description = "Says how many games it would be, and plays none.")
  boolean price;

  @Override
  public Integer call() throws IOException {
    range("--pairs", pairs, MOST_PAIRS);
    range("--threads", threads, MOST_THREADS);
    List<ClaimFile> claims = new ClaimFolder(folder).read(only);
    Session session = new Session(claims, pairs, first());
    if (sensitivity) {
      return robustness(session);
    }
    ClaimPrinter printer = new ClaimPrinter(spec.commandLine().getOut());
    printer.head(session, threads);
    if (price) {
      return ExitCode.OK;
    }
    List<Finding> findings;
    try (ClaimProgress progress = progress(session.most(Change.NONE))) {
      findings = session.findings(Change.NONE, threads, progress);
    }
    if (verbose || !only.isEmpty()) {
      findings.forEach(printer::details);
    }
    printer.table(findings);
    write(session, findings);
    return ExitCode.OK;
  }

  private Integer robustness(Session session) throws IOException {
    List<String> parameters = new ClaimFolder(folder).parameters(session.claims());
    Robustness robustness = new Robustness(session, parameters, SHARE);
    PrintWriter to = spec.commandLine().getOut();
    to.println(
        parameters.size()
            + " numbers, each 20 % lower and higher: "
            + robustness.games()
            + " games");
    to.flush();
    if (!price) {
      try (ClaimProgress progress = progress(robustness.games())) {
        new RobustnessPrinter(to, session.claims()).print(robustness.rows(threads, progress));
      }
    }
    return ExitCode.OK;
  }

  private ClaimProgress progress(long games) {
    return new ClaimProgress(spec.commandLine().getErr(), games);
  }

  private void write(Session session, List<Finding> findings) throws IOException {
    if (out != null) {
      PrintWriter to = spec.commandLine().getOut();
      to.println("results: " + ClaimResults.write(out, session, findings));
      to.flush();
    }
  }

  private static void range(String option, int value, int most) {
    if (value < 1 || value > most) {
      throw new BadInput(option + " is " + value + "; it must be from 1 to " + most + ".");
    }
  }

  private long first() {
    for (Seeds range : Seeds.values()) {
      if (range.name().toLowerCase(Locale.ROOT).equals(seeds)) {
        return range.first();
      }
    }
    try {
      return Long.parseLong(seeds);
    } catch (NumberFormatException e) {
      String rule = "; it must be tuning, publishing or a whole number.";
      throw new BadInput("--seeds is " + Legible.line(seeds) + rule);
    }
  }
}
