package entente.cli;

import entente.experiment.calibrate.Fit;
import entente.experiment.calibrate.Objective;
import entente.experiment.calibrate.Support;
import entente.experiment.history.Paths;
import entente.experiment.history.Rival;
import entente.experiment.history.Scored;
import entente.experiment.history.Standing;
import entente.experiment.history.Verdicts;
import entente.explain.Figures;
import entente.scenario.FitFile;
import entente.scenario.HistoryFile.Role;
import java.io.PrintWriter;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/** Prints what came of a calibration, on the fit part and on the test part. */
final class FitPrinter {
  private final PrintWriter out;
  private final Fit fit;
  private final Objective objective;

  FitPrinter(PrintWriter out, Fit fit, Objective objective) {
    this.out = out;
    this.fit = fit;
    this.objective = objective;
  }

  void print() {
    FitFile file = fit.file();
    out.println(file.name() + ": " + file.title());
    out.println("  " + fit.evaluations() + " evaluations, " + effort(file));
    out.println();
    numbers();
    double[] start = file.parameters().stream().mapToDouble(FitFile.Parameter::start).toArray();
    double[] best = fit.values().stream().mapToDouble(value -> value).toArray();
    Verdicts before = objective.verdicts(start);
    Verdicts after = objective.verdicts(best);
    losses(before, after, objective.paths(start), objective.paths(best));
    leads(before, after);
  }

  private static String effort(FitFile file) {
    String games = file.trails().isEmpty() ? "" : ", " + file.games() + " free games";
    return file.replays() + " replays" + games + " each";
  }

  private void numbers() {
    Table table = new Table(1, "number", "before", "after", "95 %, others held").lastIsWords();
    for (int k = 0; k < fit.values().size(); k++) {
      FitFile.Parameter one = fit.file().parameters().get(k);
      Support support = fit.supports().get(k);
      String below = support.openBelow() ? " (the least tried)" : "";
      String above = support.openAbove() ? " (the greatest tried)" : "";
      table.row(
          one.name(),
          Figures.plain(one.start()),
          Figures.plain(fit.values().get(k)),
          Figures.plain(support.low()) + below + " to " + Figures.plain(support.high()) + above);
    }
    table.print(out, "  ");
    out.println();
  }

  private void losses(Verdicts before, Verdicts after, Paths old, Paths now) {
    Set<String> trails = new TreeSet<>();
    fit.file().history().trails().forEach(trail -> trails.add(trail.name()));
    out.println("Loss [nats; less is better]");
    Table table = new Table(2, "part", "of", "before", "after");
    row(table, "fit", "acts, silence and answers", -before.fitScore(), -after.fitScore());
    row(table, "fit", "trails named", loss(old, Role.FIT), loss(now, Role.FIT));
    row(table, "test", "acts, silence and answers", -before.testScore(), -after.testScore());
    row(table, "test", "all trails", old.loss(Role.TEST, trails), now.loss(Role.TEST, trails));
    table.print(out, "  ");
    out.println();
  }

  private double loss(Paths paths, Role role) {
    return paths.loss(role, fit.file().trails());
  }

  private static void row(Table table, String part, String of, double before, double after) {
    table.row(part, of, Figures.fixed(before, 2), Figures.fixed(after, 2));
  }

  private void leads(Verdicts before, Verdicts after) {
    out.println("The engine's lead [nats an occasion, 95 %]");
    Table table = new Table(3, "part", "scored", "over", "before", "after");
    for (boolean test : new boolean[] {false, true}) {
      Predicate<Scored> part = one -> before.isTest(one) == test;
      Predicate<Scored> watched = part.and(one -> one.occasion().isWatched());
      leads(table, test, "all", before.exact(part), after.exact(part));
      leads(table, test, "watched", before.exact(watched), after.exact(watched));
    }
    table.print(out, "  ");
    out.println();
  }

  private static void leads(Table table, boolean test, String scored, Standing old, Standing now) {
    for (int k = 0; k < old.margins().size(); k++) {
      table.row(
          test ? "test" : "fit",
          scored,
          Rival.values()[k + 1].words(),
          old.margins().get(k).told(),
          now.margins().get(k).told());
    }
  }
}
