package entente.experiment.seek;

import entente.scenario.Variation;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.commons.math3.exception.TooManyEvaluationsException;
import org.apache.commons.math3.optim.InitialGuess;
import org.apache.commons.math3.optim.MaxEval;
import org.apache.commons.math3.optim.SimpleBounds;
import org.apache.commons.math3.optim.SimplePointChecker;
import org.apache.commons.math3.optim.nonlinear.scalar.GoalType;
import org.apache.commons.math3.optim.nonlinear.scalar.ObjectiveFunction;
import org.apache.commons.math3.optim.nonlinear.scalar.noderiv.CMAESOptimizer;
import org.apache.commons.math3.random.SobolSequenceGenerator;

/**
 * A search for points at which an outcome comes about. It looks at the factors by their shares,
 * from 0 to 1, so that each is searched as it is said to vary. A first look at points of a Sobol
 * sequence covers the ranges evenly. Then evolution strategies (CMA-ES: Hansen 2006) descend, each
 * from the best point from which none began yet, until the games are spent or a point has the
 * outcome in every game.
 *
 * @param ranges how each factor varies
 * @param arena plays the points
 * @param points how many points may be tried
 * @param seed what the strategies draw from
 */
public record Search(List<Variation> ranges, Arena arena, int points, long seed) {
  private static final double STEP = 0.25;
  private static final double FIRST_LOOK = 1.0 / 3;
  private static final double ALL = 1 - 1e-9;

  /** Keeps a copy of the ranges and checks that there is something to try. */
  public Search {
    ranges = List.copyOf(ranges);
    if (ranges.isEmpty() || points < 1) {
      throw new IllegalArgumentException(ranges.size() + " factors, " + points + " points");
    }
  }

  /**
   * A part of the search.
   *
   * @param number 0 for the first look, then that of the descent
   * @param tried how many points it tried
   * @param best the best of all so far
   */
  public record Stage(int number, int tried, Tried best) {}

  /** Searches, telling of each part when it is over. */
  public Archive run(Consumer<Stage> told) {
    Archive archive = new Archive();
    look(archive);
    archive.settleSignal();
    told.accept(new Stage(0, archive.size(), archive.ranked().get(0)));
    Set<Integer> begun = new HashSet<>();
    int idle = 0;
    for (int descent = 1; goesOn(archive) && idle < ranges.size() + 2; descent++) {
      int before = archive.size();
      descend(archive, start(archive, begun), descent);
      idle = archive.size() == before ? idle + 1 : 0;
      told.accept(new Stage(descent, archive.size() - before, archive.ranked().get(0)));
    }
    return archive;
  }

  private boolean goesOn(Archive archive) {
    return archive.size() < points
        && archive.tried().stream().noneMatch(one -> one.came() == one.games());
  }

  private void look(Archive archive) {
    SobolSequenceGenerator sequence = new SobolSequenceGenerator(ranges.size());
    sequence.nextVector();
    int first = (int) Math.ceil(FIRST_LOOK * points);
    for (int k = 0; k < first && goesOn(archive); k++) {
      archive.at(values(sequence.nextVector()), arena);
    }
  }

  private double[] values(double[] shares) {
    double[] values = new double[shares.length];
    for (int k = 0; k < values.length; k++) {
      values[k] = ranges.get(k).at(Math.min(shares[k], Math.nextDown(1.0)));
    }
    return values;
  }

  /** The best point from which no descent began; if all have been, the best. */
  private static Tried start(Archive archive, Set<Integer> begun) {
    List<Tried> ranked = archive.ranked();
    for (Tried one : ranked) {
      if (begun.add(one.point().number())) {
        return one;
      }
    }
    return ranked.get(0);
  }

  private void descend(Archive archive, Tried from, int descent) {
    int left = points - archive.size();
    int most = Math.max(Math.min(left, population() * 4), (left + 1) / 2);
    double[] step = new double[ranges.size()];
    Arrays.fill(step, STEP);
    double[] ones = new double[ranges.size()];
    Arrays.fill(ones, 1);
    try {
      strategy(descent)
          .optimize(
              new ObjectiveFunction(at -> archive.score(archive.at(values(at), arena))),
              GoalType.MAXIMIZE,
              new MaxEval(most),
              new InitialGuess(new Shares(ranges).of(from.point().values())),
              new SimpleBounds(new double[ranges.size()], ones),
              new CMAESOptimizer.Sigma(step),
              new CMAESOptimizer.PopulationSize(population()));
    } catch (TooManyEvaluationsException e) {
      // its part of the points is spent; what was tried is in the archive
    }
  }

  private CMAESOptimizer strategy(int descent) {
    return new CMAESOptimizer(
        Integer.MAX_VALUE,
        ALL,
        true,
        0,
        0,
        new Chance(seed, descent),
        false,
        new SimplePointChecker<>(0, 0));
  }

  /** Hansen's usual size of a population. */
  private int population() {
    return 4 + (int) (3 * StrictMath.log(ranges.size()));
  }
}
