package entente.experiment.analysis;

import java.util.Arrays;
import java.util.List;

/**
 * The cumulative incidence of an event that another end can forestall, as Aalen and Johansen (1978)
 * estimate it: the chance that it has come about by each month. Without another end it is one less
 * the survival of Kaplan and Meier (1958).
 *
 * @param chances for each month from the first, in [0,1]
 */
public record Incidence(double[] chances) {

  /** How what is known of a run ends. */
  public enum End {
    /** The event came about. */
    EVENT,
    /** Something came about after which it no longer counts. */
    FORESTALLED,
    /** Neither, as long as the run was watched. */
    CENSORED
  }

  /**
   * A run as it was watched.
   *
   * @param month the month of its end, from 0; of a censored one the last that was watched
   * @param end how it ended
   */
  public record Watched(int month, End end) {}

  /**
   * Estimates it. Within a month events come before censoring.
   *
   * @param months how many months
   */
  public static Incidence of(List<Watched> runs, int months) {
    int[][] ends = new int[months][End.values().length];
    for (Watched run : runs) {
      ends[run.month()][run.end().ordinal()]++;
    }
    double[] chances = new double[months];
    double free = 1;
    double chance = 0;
    int watched = runs.size();
    for (int month = 0; month < months && watched > 0; month++) {
      int events = ends[month][End.EVENT.ordinal()];
      int others = ends[month][End.FORESTALLED.ordinal()];
      chance += free * events / watched;
      free *= 1 - (double) (events + others) / watched;
      watched -= events + others + ends[month][End.CENSORED.ordinal()];
      Arrays.fill(chances, month, months, chance);
    }
    return new Incidence(chances);
  }

  /** The first month by which the chance is at least so much; −1 if it never is. */
  public int reaches(double chance) {
    for (int month = 0; month < chances.length; month++) {
      if (chances[month] >= chance - 1e-12) {
        return month;
      }
    }
    return -1;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Incidence it && Arrays.equals(chances, it.chances);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(chances);
  }

  @Override
  public String toString() {
    return Arrays.toString(chances);
  }
}
