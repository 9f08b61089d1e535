package entente.experiment.seek;

import entente.experiment.Setting;
import entente.experiment.Share;
import java.util.List;
import java.util.OptionalLong;

/**
 * A point or the scenario itself on seeds that the search never saw. The share found by a search is
 * too high, for it is the highest of many (the winner's curse); this one is not.
 *
 * @param first the first seed
 * @param came in which games the outcome came about, in the order of the seeds
 * @param broken the games that broke off, which count as games in which it did not come about
 */
public record Confirmed(long first, boolean[] came, List<Broken> broken) {

  /** Keeps a copy. */
  public Confirmed {
    broken = List.copyOf(broken);
  }

  /** Plays a setting on the seeds of an arena. */
  public static Confirmed of(Setting setting, Arena fresh) {
    List<Glimpse> games = fresh.glimpses(setting);
    boolean[] came = new boolean[games.size()];
    for (int k = 0; k < came.length; k++) {
      came[k] = games.get(k).came();
    }
    List<Broken> broken = games.stream().flatMap(game -> game.broken().stream()).toList();
    return new Confirmed(fresh.seed(), came, broken);
  }

  /** In which share of the games the outcome came about. */
  public Share share() {
    int count = 0;
    for (boolean one : came) {
      count += one ? 1 : 0;
    }
    return new Share(count, came.length);
  }

  /** The interval at 95 % of how much greater the share is than another of the same seeds. */
  public Share.Interval over(Confirmed other) {
    int onlyThere = 0;
    int onlyHere = 0;
    for (int k = 0; k < came.length; k++) {
      onlyHere += came[k] && !other.came[k] ? 1 : 0;
      onlyThere += other.came[k] && !came[k] ? 1 : 0;
    }
    return Share.difference(onlyThere, onlyHere, came.length);
  }

  /** The first seed with which the outcome came about; none if with none. */
  public OptionalLong seed() {
    for (int k = 0; k < came.length; k++) {
      if (came[k]) {
        return OptionalLong.of(first + k);
      }
    }
    return OptionalLong.empty();
  }
}
