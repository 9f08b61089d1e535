package entente.cli;

import entente.experiment.Experiment;
import entente.experiment.Factor;
import entente.experiment.Point;
import entente.experiment.Share;
import entente.experiment.seek.Archive;
import entente.experiment.seek.Arena;
import entente.experiment.seek.Confirmed;
import entente.experiment.seek.Search;
import entente.experiment.seek.Shares;
import entente.experiment.seek.Tried;
import entente.explain.Figures;
import entente.outcome.Outcome;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Prints a search for an outcome: how it went, what was confirmed, and the best point in full. */
final class SeekPrinter {
  private final PrintWriter out;
  private final Experiment experiment;
  private final Outcome outcome;
  private final Arena arena;
  private final List<String> parts = new ArrayList<>();
  private @Nullable Tried shown;
  private @Nullable Confirmed proof;

  SeekPrinter(PrintWriter out, Experiment experiment, Outcome outcome, Arena arena) {
    this.out = out;
    this.experiment = experiment;
    this.outcome = outcome;
    this.arena = arena;
  }

  void head(Search search) {
    out.println(experiment.name() + ": seeking " + outcome.name() + ", " + outcome.title());
    out.println(
        "  "
            + experiment.factors().size()
            + " factors, up to "
            + search.points()
            + " points of "
            + seeds(arena)
            + " of "
            + experiment.turns()
            + " months");
    out.flush();
  }

  private static String seeds(Arena of) {
    String seeds = of.games() == 1 ? ", seed " : ", seeds " + of.seed() + " to ";
    return of.games()
        + (of.games() == 1 ? " game" : " games")
        + seeds
        + (of.seed() + of.games() - 1);
  }

  /** Tells of a part of the search. */
  void stage(Search.Stage stage) {
    String part = stage.number() == 0 ? "first look" : "descent " + stage.number();
    parts.addAll(Collections.nCopies(stage.tried(), part));
    Tried best = stage.best();
    if (stage.tried() == 0) {
      return;
    }
    out.println(
        "  "
            + part
            + ": "
            + stage.tried()
            + (stage.tried() == 1 ? " point" : " points")
            + "; best so far point "
            + best.point().number()
            + ", "
            + count(best)
            + ", nearness "
            + Figures.signed(best.nearness(), 3));
    out.flush();
  }

  private static String count(Tried one) {
    return one.came() + " of " + one.games();
  }

  /** The part of the search in which each point was tried, by its number. */
  List<String> parts() {
    return parts;
  }

  void searched(Archive archive) {
    long all = archive.tried().size();
    long points = archive.tried().stream().filter(one -> one.came() > 0).count();
    String led =
        archive.signal() == Archive.Signal.NEARNESS
            ? "nearness led the search"
            : "novelty led the search, for nearness was the same there";
    String elsewhere = points < all ? "; where it did not, " + led : "";
    out.println("  it came about at " + points + " of " + all + " points" + elsewhere);
    out.println();
  }

  /** Says that it never came about, and where it came nearest. */
  void nothing(Archive archive) {
    Tried best = archive.ranked().get(0);
    out.println(
        "Nothing was found. Point "
            + best.point().number()
            + " came nearest, with nearness "
            + Figures.signed(best.nearness(), 3)
            + ".");
    out.println("Maybe more --runs, wider factors or other ones.");
  }

  /** What came of the best points on other seeds; the first is the one without needless values. */
  void confirmed(List<Tried> best, List<Confirmed> confirmed, Confirmed asItIs) {
    Table table = new Table(1, "point", "searched", "other seeds", "share", "95%", "over it, 95%");
    table.row(row("scenario as it is", "", asItIs, ""));
    for (int k = 0; k < best.size(); k++) {
      Confirmed one = confirmed.get(k);
      Share.Interval over = one.over(asItIs);
      String more = Figures.signed(over.low(), 2) + " to " + Figures.signed(over.high(), 2);
      table.row(row(name(best.get(k)), count(best.get(k)), one, more));
      if (proof == null || one.share().count() > proof.share().count()) {
        shown = best.get(k);
        proof = one;
      }
    }
    Arena fresh = arena.with(asItIs.first(), asItIs.came().length);
    out.println("On other seeds, " + seeds(fresh) + " each");
    table.print(out, "  ");
    if (confirmed.stream().noneMatch(one -> one.over(asItIs).low() > 0)) {
      out.println("  No point is surely better than the scenario as it is.");
    }
    out.println();
  }

  private String name(Tried one) {
    int number = one.point().number();
    return number + (number < parts.size() ? "" : ", plainer");
  }

  private static List<String> row(String name, String searched, Confirmed one, String more) {
    Share share = one.share();
    Share.Interval interval = share.wilson();
    return List.of(
        name,
        searched,
        share.count() + " of " + share.of(),
        Figures.percent(share.value()),
        Figures.percent(interval.low()) + " to " + Figures.percent(interval.high()),
        more);
  }

  /** The values of the point that was confirmed best, and how to see one such run. */
  void told(double[] own, Shares shares) {
    if (shown == null || proof == null) {
      return;
    }
    Map<String, String> here = experiment.settings(shown.point());
    Map<String, String> there = experiment.settings(new Point(0, own));
    double[] place = shares.of(shown.point().values());
    double[] from = shares.of(own);
    Table table = new Table(1, "factor", "scenario", "here", "moved", "unit");
    for (int k = 0; k < own.length; k++) {
      Factor factor = experiment.factors().get(k);
      boolean same = shown.point().values()[k] == own[k];
      String moved = same ? "" : Figures.percent(from[k]) + " to " + Figures.percent(place[k]);
      table.row(
          factor.name(),
          text(there, factor, own[k]),
          same ? "" : text(here, factor, shown.point().values()[k]),
          moved,
          factor.unit());
    }
    out.println("Point " + name(shown) + "; moved says where in the factor's range");
    table.lastIsWords().print(out, "  ");
    out.println();
    run(here, proof);
  }

  private static String text(Map<String, String> settings, Factor factor, double value) {
    return factor.unit().equals("0 or 1")
        ? settings.getOrDefault(factor.name(), "")
        : Figures.plain(value);
  }

  private void run(Map<String, String> settings, Confirmed from) {
    long seed = from.seed().orElse(arena.seed());
    out.println("One such run");
    out.println("  " + BrokenGames.command(experiment, settings, seed));
    out.println();
  }
}
