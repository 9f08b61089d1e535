package entente.cli;

import entente.experiment.claim.Finding;
import entente.experiment.claim.Results;
import entente.experiment.claim.Robustness;
import entente.experiment.claim.Saved;
import entente.experiment.claim.Seeds;
import entente.experiment.claim.Sensitivity;
import entente.experiment.claim.Session;
import entente.report.ClaimReport;
import entente.scenario.ClaimFile;
import entente.scenario.Legible;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
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
      "  entente claims --out runs/claims --page runs/claims/claims.html",
      "  entente claims --sensitivity --pairs 20 --price",
      "  entente claims --results runs/claims --page claims.html",
      "",
      "Exit codes: 0 the claims were judged, whatever became of them; 1 a game broke off;"
          + " 2 bad input."
    })
final class Claims implements Callable<Integer> {
  private static final int MOST_PAIRS = 50_000;
  private static final int MOST_THREADS = 1024;
  private static final double SHARE = 0.2;

  /** What --results makes meaningless. */
  private static final List<String> PLAYING =
      List.of(
          "--from",
          "--only",
          "--pairs",
          "--seeds",
          "--threads",
          "--verbose",
          "--out",
          "--sensitivity",
          "--price");

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
          "Which seeds: tuning begins at 1000001, publishing at 21000001; or the first one."
              + " Default: ${DEFAULT-VALUE}.")
  String seeds = "publishing";

  @Option(names = "--threads", description = "How many games at a time; default: one a core.")
  int threads = Runtime.getRuntime().availableProcessors();

  @Option(names = "--verbose", description = "Every test with its arms, for all claims.")
  boolean verbose;

  @Option(
      names = "--out",
      paramLabel = "DIR",
      description =
          "Writes claims.json, claims.csv and claims.md there, of --sensitivity sensitivity.json"
              + " too; nothing is overwritten.")
  @Nullable Path out;

  @Option(
      names = "--page",
      paramLabel = "FILE",
      description = "Makes an HTML page of it, which needs no network; nothing is overwritten.")
  @Nullable Path page;

  @Option(
      names = "--png",
      description = "Writes every plot of the page as PNG too, into a folder beside it.")
  boolean png;

  @Option(
      names = "--results",
      paramLabel = "DIR",
      description = "Makes the page of what --out wrote there, and plays nothing.")
  @Nullable Path results;

  @Option(
      names = "--sensitivity",
      description =
          "Then judges again with each number that sensitivity.txt of the folder names a fifth lower"
              + " and a fifth higher.")
  boolean sensitivity;

  @Option(names = "--price", description = "Says how many games it would be, and plays none.")
  boolean price;

  @Override
  public Integer call() throws IOException {
    range("--pairs", pairs, MOST_PAIRS);
    range("--threads", threads, MOST_THREADS);
    if (png && page == null) {
      throw new BadInput(
          "--png is about the plots of a page; --page says where that comes to lie.");
    }
    if (results != null) {
      return again(new Saved(results));
    }
    List<ClaimFile> claims = new ClaimFolder(folder).read(only);
    Session session = new Session(claims, pairs, first());
    Optional<Robustness> changes = changes(session);
    ClaimPrinter printer = new ClaimPrinter(out());
    printer.head(session, threads);
    changes.ifPresent(printer::changes);
    if (!price) {
      play(session, changes, printer);
    }
    return ExitCode.OK;
  }

  private Optional<Robustness> changes(Session session) throws IOException {
    if (!sensitivity) {
      return Optional.empty();
    }
    List<String> parameters = new ClaimFolder(folder).parameters(session.claims());
    return Optional.of(new Robustness(session, parameters, SHARE));
  }

  private void play(Session session, Optional<Robustness> changes, ClaimPrinter printer)
      throws IOException {
    ClaimPlay play = new ClaimPlay(out(), spec.commandLine().getErr(), threads, out);
    List<Finding> findings = play.findings(session);
    if (verbose || !only.isEmpty()) {
      findings.forEach(printer::details);
    }
    printer.table(findings);
    Results found = play.saved(session, findings);
    Optional<Sensitivity> shaken = Optional.empty();
    if (changes.isPresent()) {
      shaken = Optional.of(play.shaken(changes.get(), findings));
    }
    make(found, shaken);
  }

  /** Makes the page of what was saved. */
  private Integer again(Saved saved) throws IOException {
    if (page == null) {
      throw new BadInput("--results needs --page, the file that the page is written to.");
    }
    for (String option : PLAYING) {
      if (spec.commandLine().getParseResult().hasMatchedOption(option)) {
        throw new BadInput(option + " says how to play; with --results nothing is played.");
      }
    }
    make(saved.results(), saved.sensitivity());
    return ExitCode.OK;
  }

  private void make(Results found, Optional<Sensitivity> shaken) throws IOException {
    if (page != null) {
      new PageFile(page).write(ClaimReport.of(found, shaken), png, out());
      out().flush();
    }
  }

  private PrintWriter out() {
    return spec.commandLine().getOut();
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
