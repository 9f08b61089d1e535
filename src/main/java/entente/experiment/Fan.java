package entente.experiment;

import entente.explain.Happening;
import entente.explain.Names;
import entente.game.Plan;
import entente.mason.Driver;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.LongFunction;

/**
 * The futures of a moment, in the order of their seeds.
 *
 * @param moment the moment
 * @param first the seed of the first future; the others count on from it
 * @param runs how many futures
 * @param threads how many are played at once
 */
public record Fan(Moment moment, long first, int runs, int threads) {
  /** Plays the moment as it was. */
  public void play(Consumer<Played> to) {
    each(seed -> Played.of(seed, moment.future(moment.plan(), seed)), to);
  }

  /** Plays the moment as it was and with another plan, each seed once in both. */
  public void play(Plan other, Consumer<Pair> to) {
    each(seed -> pair(other, seed), to);
  }

  private Pair pair(Plan other, long seed) {
    Driver.Run a = moment.future(moment.plan(), seed);
    Driver.Run b = moment.future(other, seed);
    return new Pair(
        Played.of(seed, a), Played.of(seed, b), Parted.first(happenings(a), happenings(b)));
  }

  private static List<Happening> happenings(Driver.Run run) {
    Names names = new Names(run.game().plan());
    return run.game().recording().events().stream().map(names::happening).toList();
  }

  private <T> void each(LongFunction<T> game, Consumer<T> to) {
    new InOrder(first, runs, threads).play(game, to);
  }
}
