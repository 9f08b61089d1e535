package entente.experiment.seek;

import entente.experiment.Failure;
import entente.experiment.InOrder;
import entente.experiment.Point;
import entente.experiment.Setting;
import entente.mason.Driver;
import entente.outcome.Outcome;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Plays the games of points, every point with the same seeds: points then differ by their values
 * and not by their luck (common random numbers).
 *
 * @param setting the scenario under a point
 * @param outcome the outcome sought
 * @param seed the first seed
 * @param games how many games a point
 * @param threads how many are played at once; changes nothing else
 */
public record Arena(
    Function<Point, Setting> setting, String outcome, long seed, int games, int threads) {

  /** Checks that there is a game to play. */
  public Arena {
    if (games < 1 || threads < 1) {
      throw new IllegalArgumentException(games + " games on " + threads + " threads");
    }
  }

  /** The same with other seeds. */
  public Arena with(long otherSeed, int otherGames) {
    return new Arena(setting, outcome, otherSeed, otherGames, threads);
  }

  /** What came of a point. */
  Tried play(Point point) {
    return Tried.of(point, glimpses(setting.apply(point)));
  }

  /** The games of a setting, in the order of their seeds. */
  List<Glimpse> glimpses(Setting in) {
    Outcome sought =
        in.outcomes().stream()
            .filter(one -> one.name().equals(outcome))
            .findFirst()
            .orElseThrow(() -> new IllegalArgumentException("no outcome " + outcome));
    List<Glimpse> glimpses = new ArrayList<>();
    new InOrder(seed, games, threads).play(own -> glimpse(in, sought, own), glimpses::add);
    return glimpses;
  }

  /** A game; what it throws is kept, for one bad game must not end the search. */
  private static Glimpse glimpse(Setting in, Outcome sought, long seed) {
    Approach approach = new Approach(sought);
    try {
      Driver.Run run = Driver.play(in.plan(), in.outcomes(), seed, false, approach);
      return Glimpse.of(run, in.outcomes(), sought, approach);
    } catch (RuntimeException | StackOverflowError | AssertionError e) {
      return Glimpse.broken(seed, Failure.of(e));
    }
  }
}
