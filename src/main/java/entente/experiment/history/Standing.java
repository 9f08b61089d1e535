package entente.experiment.history;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * How minds stand on some occasions.
 *
 * @param occasions how many
 * @param means each mind's mean log score, in the order of {@link Rival} [nats]
 * @param margins the engine's lead over each other mind, in that order [nats]
 */
public record Standing(int occasions, List<Double> means, List<Margin> margins) {

  /** The standing on occasions; the chances of each are taken at least at a floor. */
  static Standing of(
      List<Scored> scored, Function<Scored, List<Double>> chances, double floor, long seed) {
    List<Integer> months = scored.stream().map(one -> one.occasion().turn()).toList();
    List<List<Double>> logs = new ArrayList<>();
    for (Rival mind : Rival.values()) {
      logs.add(
          scored.stream().map(one -> log(chances.apply(one).get(mind.ordinal()), floor)).toList());
    }
    List<Margin> margins = new ArrayList<>();
    for (int k = 1; k < logs.size(); k++) {
      List<Double> differences = new ArrayList<>();
      for (int n = 0; n < months.size(); n++) {
        differences.add(logs.get(0).get(n) - logs.get(k).get(n));
      }
      margins.add(Margin.of(months, differences, seed));
    }
    return new Standing(months.size(), logs.stream().map(Standing::mean).toList(), margins);
  }

  /** The log score of a chance. */
  static double log(double chance, double floor) {
    return StrictMath.log(Math.max(floor, chance));
  }

  private static double mean(List<Double> values) {
    return values.stream().mapToDouble(value -> value).sum() / values.size();
  }
}
