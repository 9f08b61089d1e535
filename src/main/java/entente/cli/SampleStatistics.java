package entente.cli;

import entente.explain.Figures;
import entente.game.Plan;
import entente.outcome.Outcome;
import entente.scenario.Scenario;
import entente.world.Axis;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** What happened over many games: kinds of events, outcomes, alignments at the end. */
final class SampleStatistics {
  private final Scenario scenario;
  private final Plan plan;
  private final List<Sample> samples;

  SampleStatistics(Scenario scenario, Plan plan, List<Sample> samples) {
    this.scenario = scenario;
    this.plan = plan;
    this.samples = samples;
  }

  void print(PrintWriter out) {
    kinds(out);
    outcomes(out);
    alignments(out);
  }

  private void kinds(PrintWriter out) {
    Map<String, Integer> sums = new TreeMap<>();
    for (Sample sample : samples) {
      sample.kinds().forEach((kind, count) -> sums.merge(kind, count, Integer::sum));
    }
    double all = sums.values().stream().mapToInt(Integer::intValue).sum();
    List<Map.Entry<String, Integer>> sorted = new ArrayList<>(sums.entrySet());
    sorted.sort(Comparator.comparingInt((Map.Entry<String, Integer> kind) -> -kind.getValue()));
    Table table = new Table(1, "kind", "a game", "share");
    for (Map.Entry<String, Integer> kind : sorted) {
      String mean = Figures.fixed((double) kind.getValue() / samples.size(), 2);
      table.row(kind.getKey(), mean, Figures.fixed(100 * kind.getValue() / all, 1) + "%");
    }
    out.println("What happened");
    table.print(out, "  ");
    out.println();
  }

  private void outcomes(PrintWriter out) {
    Table table = new Table(1, "outcome", "games", "share", "quarter by", "half by", "most by");
    for (Outcome outcome : scenario.outcomes()) {
      List<Integer> turns =
          samples.stream()
              .map(sample -> sample.outcomes().get(outcome.name()))
              .filter(Objects::nonNull)
              .sorted()
              .toList();
      String share = Figures.percent((double) turns.size() / samples.size());
      String count = Integer.toString(turns.size());
      table.row(
          outcome.name(), count, share, month(turns, 0.25), month(turns, 0.5), month(turns, 0.75));
    }
    out.println("Outcomes, with the quartiles of their month among the games that have them");
    table.print(out, "  ");
    out.println();
  }

  private String month(List<Integer> turns, double share) {
    return turns.isEmpty()
        ? ""
        : plan.month(turns.get((int) Math.round(share * (turns.size() - 1)))).toString();
  }

  private void alignments(PrintWriter out) {
    record Spread(String pair, double least, double median, double most) {}
    List<String> pairs = Sample.pairs(plan.layout().names(Axis.STATE));
    List<Spread> spreads = new ArrayList<>();
    for (int k = 0; k < pairs.size(); k++) {
      int pair = k;
      double[] all = samples.stream().mapToDouble(s -> s.alignments().get(pair)).sorted().toArray();
      spreads.add(new Spread(pairs.get(k), all[0], all[all.length / 2], all[all.length - 1]));
    }
    spreads.sort(Comparator.comparingDouble(Spread::most).reversed());
    Table table = new Table(1, "pair", "least", "median", "most");
    for (Spread one : spreads) {
      table.row(one.pair(), fixed(one.least()), fixed(one.median()), fixed(one.most()));
    }
    out.println("Alignment at the end");
    table.print(out, "  ");
  }

  private static String fixed(double value) {
    return Figures.fixed(value, 3);
  }
}
