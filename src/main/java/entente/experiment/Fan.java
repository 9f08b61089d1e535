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
 * @param cells the names of the cells that are looked at after each month from the moment on
 */
public record Fan(Moment moment, long first, int runs, int threads, List<String> cells) {

  /** Keeps a copy of the list. */
  public Fan {
    cells = List.copyOf(cells);
  }

  /** Plays the moment as it was. */
  public void play(Consumer<Played> to) {
    each(seed -> future(moment.plan(), seed).played(), to);
  }

  /** Plays the moment as it was and with another plan, each seed once in both. */
  public void play(Plan other, Consumer<Pair> to) {
    each(seed -> pair(other, seed), to);
  }

  /** A future, and what is kept of it. */
  private record Future(Driver.Run run, Played played) {}

  private Future future(Plan arm, long seed) {
    Watch watch = new Watch(cells, moment.turn());
    Driver.Run run = moment.future(arm, seed, watch);
    return new Future(run, Played.of(seed, run, watch.seen()));
  }

  private Pair pair(Plan other, long seed) {
    Future a = future(moment.plan(), seed);
    Future b = future(other, seed);
    return new Pair(a.played(), b.played(), Parted.first(happenings(a.run()), happenings(b.run())));
  }

  private static List<Happening> happenings(Driver.Run run) {
    Names names = new Names(run.game().plan());
    return run.game().recording().events().stream().map(names::happening).toList();
  }

  private <T> void each(LongFunction<T> game, Consumer<T> to) {
    new InOrder(first, runs, threads).play(game, to);
  }
}
