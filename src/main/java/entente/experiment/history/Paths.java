package entente.experiment.history;

import entente.experiment.InOrder;
import entente.game.Course;
import entente.game.Game;
import entente.game.Plan;
import entente.mason.Driver;
import entente.scenario.HistoryFile;
import entente.scenario.HistoryFile.Compare;
import entente.scenario.HistoryFile.Datum;
import entente.scenario.HistoryFile.Role;
import entente.scenario.HistoryFile.Trail;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * The paths of many games beside what was measured.
 *
 * @param history what was measured
 * @param games the value of each game at each datum, by trail
 */
public record Paths(HistoryFile history, List<double[][]> games) {
  /** The least ratio that counts: of a model that has nothing at all a hundredth is taken. */
  private static final double LEAST = 0.01;

  /** Free games: states decide for themselves. */
  public static Paths free(HistoryFile history, Plan plan, InOrder seeds) {
    List<double[][]> games = new ArrayList<>();
    Plan months = plan.lasting(history.turns());
    seeds.play(seed -> game(history, months, seed), games::add);
    return new Paths(history, games);
  }

  private static double[][] game(HistoryFile history, Plan plan, long seed) {
    Path path = new Path(history);
    Game game = Driver.follow(plan, seed, false, Course.FREE, path::look);
    path.end(game);
    return path.values();
  }

  /** The value at a share of the way through the games, at the nearest place. */
  public double quantile(int trail, int datum, double share) {
    double[] sorted = games.stream().mapToDouble(game -> game[trail][datum]).toArray();
    Arrays.sort(sorted);
    return sorted[(int) Math.round(share * (sorted.length - 1))];
  }

  /** What was measured, related to the value at the trail's base. */
  public double measured(int trail, int datum) {
    Trail one = history.trails().get(trail);
    Datum what = one.data().get(datum);
    if (one.base() < 0) {
      return what.value();
    }
    return one.data().stream()
        .filter(other -> other.turn() == one.base() && other.said().equals(what.said()))
        .findFirst()
        .map(base -> what.value() / base.value())
        .orElse(what.value());
  }

  /** By how much the median of the games is over the data [decimal logarithm]. */
  public double error(int trail, int datum) {
    double measured = measured(trail, datum);
    double model = Math.max(LEAST * measured, quantile(trail, datum, 0.5));
    return StrictMath.log10(model / measured);
  }

  /** The rank correlation of medians and data of some role (Spearman 1904); NaN under three. */
  public double ranks(int trail, Role role) {
    List<Datum> data = history.trails().get(trail).data();
    List<Double> model = new ArrayList<>();
    List<Double> measured = new ArrayList<>();
    for (int d = 0; d < data.size(); d++) {
      if (data.get(d).role() == role) {
        model.add(quantile(trail, d, 0.5));
        measured.add(measured(trail, d));
      }
    }
    return Ranks.correlation(model, measured);
  }

  /**
   * How badly magnitudes are missed: minus the log of a normal density [nats].
   *
   * @param role of which data
   * @param names of which trails
   */
  public double loss(Role role, Set<String> names) {
    double loss = 0;
    for (int t = 0; t < history.trails().size(); t++) {
      Trail trail = history.trails().get(t);
      for (int d = 0; d < trail.data().size(); d++) {
        boolean named = trail.compare() == Compare.MAGNITUDE && names.contains(trail.name());
        boolean counts = named && trail.data().get(d).role() == role;
        double error = counts ? error(t, d) / trail.within() : 0;
        loss += error * error / 2;
      }
    }
    return loss;
  }
}
