package entente.experiment.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The few members that stand best for all: the sum of everybody's distance to the nearest of them
 * is least that no exchange of one lowers it (Kaufman and Rousseeuw 1990, partitioning around
 * medoids).
 *
 * @param members their numbers, the one that most are nearest to first
 * @param nearest for how many each stands, itself among them
 */
public record Medoids(List<Integer> members, List<Integer> nearest) {

  /** Keeps copies. */
  public Medoids {
    members = List.copyOf(members);
    nearest = List.copyOf(nearest);
  }

  /**
   * Finds them.
   *
   * @param distances of each from each
   * @param count how many are wanted; fewer if there are not so many that differ
   */
  public static Medoids of(double[][] distances, int count) {
    List<Integer> chosen = new ArrayList<>();
    for (int next = 0; next >= 0 && chosen.size() < count; ) {
      next = best(distances, chosen);
      if (next >= 0) {
        chosen.add(next);
      }
    }
    while (exchanged(distances, chosen)) {
      // Each exchange lowers the sum, so this comes to an end.
    }
    return sorted(distances, chosen);
  }

  /** The one that lowers the sum most; −1 if none does. */
  private static int best(double[][] distances, List<Integer> chosen) {
    int best = -1;
    double least = chosen.isEmpty() ? Double.POSITIVE_INFINITY : sum(distances, chosen);
    for (int one = 0; one < distances.length; one++) {
      List<Integer> more = new ArrayList<>(chosen);
      more.add(one);
      double sum = sum(distances, more);
      if (sum < least) {
        least = sum;
        best = one;
      }
    }
    return best;
  }

  private static boolean exchanged(double[][] distances, List<Integer> chosen) {
    double before = sum(distances, chosen);
    double least = before - 1e-9 * (1 + before);
    int place = -1;
    int instead = -1;
    for (int k = 0; k < chosen.size(); k++) {
      List<Integer> other = new ArrayList<>(chosen);
      for (int one = 0; one < distances.length; one++) {
        other.set(k, one);
        double sum = sum(distances, other);
        if (sum < least) {
          least = sum;
          place = k;
          instead = one;
        }
      }
    }
    if (place >= 0) {
      chosen.set(place, instead);
    }
    return place >= 0;
  }

  private static double sum(double[][] distances, List<Integer> chosen) {
    double sum = 0;
    for (double[] row : distances) {
      sum += row[nearest(row, chosen)];
    }
    return sum;
  }

  private static int nearest(double[] row, List<Integer> chosen) {
    int nearest = chosen.get(0);
    for (int one : chosen) {
      if (row[one] < row[nearest]) {
        nearest = one;
      }
    }
    return nearest;
  }

  private static Medoids sorted(double[][] distances, List<Integer> chosen) {
    int[] count = new int[distances.length];
    for (double[] row : distances) {
      count[nearest(row, chosen)]++;
    }
    List<Integer> members = new ArrayList<>(chosen);
    members.sort(
        Comparator.comparingInt((Integer one) -> -count[one]).thenComparingInt(one -> one));
    return new Medoids(members, members.stream().map(one -> count[one]).toList());
  }
}
