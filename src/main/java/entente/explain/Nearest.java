package entente.explain;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** The known names nearest to one that is not known, by edit distance (Levenshtein 1966). */
public final class Nearest {
  private static final int LONGEST = 200;

  private Nearest() {}

  /** The nearest names, the nearest first, at most so many. */
  public static List<String> to(String name, Collection<String> known, int most) {
    String said = name.substring(0, Math.min(LONGEST, name.length()));
    record Far(String name, int distance) {}
    return known.stream()
        .map(other -> new Far(other, distance(said, other)))
        .sorted(Comparator.comparingInt(Far::distance).thenComparing(Far::name))
        .limit(most)
        .map(Far::name)
        .toList();
  }

  private static int distance(String a, String b) {
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int corner = row[0];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int swapped = corner + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        corner = row[j];
        row[j] = Math.min(swapped, 1 + Math.min(row[j], row[j - 1]));
      }
    }
    return row[b.length()];
  }
}
