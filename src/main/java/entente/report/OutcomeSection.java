package entente.report;

import entente.experiment.OutcomeCount;
import entente.experiment.Played;
import entente.experiment.Share;
import entente.experiment.analysis.Estimate;
import entente.explain.Figures;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/** In which share of the runs each outcome came about, with Wilson's interval, and when. */
final class OutcomeSection implements Section {
  @Override
  public String id() {
    return "outcomes";
  }

  @Override
  public String title() {
    return "What came about";
  }

  @Override
  public void write(Material material, Html html) {
    if (material.games().isEmpty() || material.outcomes().isEmpty()) {
      html.missing(
          material.games().isEmpty()
              ? "No run was played to its end, so there is nothing to count."
              : "The scenario watches for no outcome; give it an entry under outcomes.");
      return;
    }
    List<Integer> sorted = new ArrayList<>();
    for (int k = 0; k < material.outcomes().size(); k++) {
      sorted.add(k);
    }
    sorted.sort(Comparator.comparingInt(k -> -material.share(k).count()));
    List<Integer> some = sorted.stream().filter(k -> material.share(k).count() > 0).toList();
    html.par(never(material, sorted.subList(some.size(), sorted.size())));
    html.in("div", "class", "pair");
    if (!some.isEmpty()) {
      html.figure(forest(material, some), finding(material, some));
    }
    table(material, sorted).write(html);
    html.out();
  }

  private static String never(Material material, List<Integer> none) {
    String counted =
        "Shares of " + Words.count(material.games().size(), "run") + " over all points; ";
    String interval =
        "the interval at 95 % is Wilson's (1927), as if every run stood for itself. "
            + (clustered(material)
                ? "Runs of one seed go alike at different points, so the column \"over seeds\" draws"
                    + " whole seeds anew: where it is wider, trust it. "
                : "");
    return counted
        + interval
        + (none.isEmpty()
            ? "Everything watched for came about at least once."
            : "Never seen: "
                + String.join("; ", none.stream().map(material::title).toList())
                + ".");
  }

  /** Whether each seed was played at several points, and there are enough seeds to draw from. */
  private static boolean clustered(Material material) {
    return material.manifest().points() > 1
        && material.manifest().replicates() >= SeedShares.LEAST_SEEDS;
  }

  /** The interval of a share when whole seeds are drawn anew. */
  private static String overSeeds(Material material, int outcome) {
    Estimate share = material.seeds().drawn(outcome, material.games());
    if (!share.known()) {
      return "";
    }
    return Figures.fixed(100 * share.low(), 0) + " to " + Figures.fixed(100 * share.high(), 0);
  }

  private static Drawing forest(Material material, List<Integer> some) {
    Forest forest = new Forest();
    for (int k : some) {
      Share share = material.share(k);
      forest.row(material.title(k), Figures.percent(share.value()), Estimate.of(share));
    }
    return forest.draw("outcomes", "Share of runs", 0, 1, Forest.Unit.SHARE);
  }

  private static String finding(Material material, List<Integer> some) {
    int first = some.get(0);
    int last = some.get(some.size() - 1);
    String most =
        material.title(first)
            + " in "
            + Words.share(material.share(first))
            + " of runs, the most frequent";
    return first == last
        ? most + "."
        : most
            + "; "
            + material.title(last)
            + " in "
            + Words.share(material.share(last))
            + ", the rarest of those seen.";
  }

  private static DataTable table(Material material, List<Integer> sorted) {
    List<String> heads = new ArrayList<>(List.of("outcome", "runs", "share"));
    if (clustered(material)) {
      heads.add("over seeds");
    }
    heads.addAll(List.of("a quarter by", "half by", "three quarters by"));
    DataTable table =
        new DataTable(
            "Outcomes over all points: runs, share in per cent with its interval, and quartiles of"
                + " the month",
            1,
            heads);
    for (int k : sorted) {
      List<String> row = new ArrayList<>(List.of(material.title(k)));
      row.add(Words.grouped(material.share(k).count()));
      row.add(Words.share(material.share(k)));
      if (clustered(material)) {
        row.add(overSeeds(material, k));
      }
      for (double share : new double[] {0.25, 0.5, 0.75}) {
        row.add(when(material, k, share));
      }
      table.row(row);
    }
    return table;
  }

  /** By which month so many of the runs had it that have it at all. */
  private static String when(Material material, int outcome, double share) {
    OutcomeCount count = new OutcomeCount(material.outcomes().get(outcome).name());
    for (GameRow game : material.games()) {
      if (game.has(outcome)) {
        count.add(new Played(game.seed(), 0, Map.of(count.outcome(), game.turns()[outcome])));
      }
    }
    OptionalInt turn = count.quantile(share);
    return turn.isPresent() ? material.plan().month(turn.getAsInt()).toString() : "";
  }
}
