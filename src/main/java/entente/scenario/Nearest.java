package entente.scenario;

import entente.world.Layout;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Finds the known name that was probably meant. */
final class Nearest {
  private static final int FEW = 16;
  private static final int MANY = 40_000;

  private Nearest() {}

  /** Says that a name is not known, which are (if they are few), and which was probably meant. */
  static String unknown(String kind, String name, Collection<String> known) {
    String message = kind + " " + name + " is not known";
    if (known.isEmpty()) {
      message += "; there are none";
    } else if (known.size() <= FEW) {
      message += "; known are " + String.join(", ", known);
    }
    return message + "." + to(name, known).map(n -> "\nMaybe " + n + " was meant.").orElse("");
  }

  /** The same of a cell; where there are very many, no advice is looked for. */
  static String unknownCell(String name, Layout layout) {
    return unknownCell("Cell", name, layout, List.of());
  }

  /** The same of what may be a cell or one of others. */
  static String unknownCell(String kind, String name, Layout layout, Collection<String> others) {
    if (layout.size() > MANY) {
      return kind + " " + name + " is not known.";
    }
    List<String> known = new ArrayList<>(layout.names());
    known.addAll(others);
    return unknown(kind, name, known);
  }

  /** The nearest known name by edit distance, if one is near enough to have been meant. */
  static Optional<String> to(String name, Collection<String> known) {
    String lower = name.toLowerCase(Locale.ROOT);
    int best = Math.min(6, Math.max(1, name.length() / 3)) + 1;
    String nearest = null;
    for (String candidate : known) {
      if (Math.abs(candidate.length() - name.length()) < best) {
        int distance = distance(lower, candidate.toLowerCase(Locale.ROOT));
        if (distance < best) {
          best = distance;
          nearest = candidate;
        }
      }
    }
    return Optional.ofNullable(nearest);
  }

  /** How many letters are put in, left out, changed or swapped with their neighbour. */
  private static int distance(String a, String b) {
    int[][] d = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        if (i == 0 || j == 0) {
          d[i][j] = i + j;
        } else {
          int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
          d[i][j] = Math.min(d[i - 1][j - 1] + change, Math.min(d[i - 1][j], d[i][j - 1]) + 1);
          if (swapped(a, b, i, j)) {
            d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
          }
        }
      }
    }
    return d[a.length()][b.length()];
  }

  private static boolean swapped(String a, String b, int i, int j) {
    return i > 1
        && j > 1
        && a.charAt(i - 1) == b.charAt(j - 2)
        && a.charAt(i - 2) == b.charAt(j - 1);
  }
}
