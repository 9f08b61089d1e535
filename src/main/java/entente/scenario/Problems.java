package entente.scenario;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Gathers what is wrong, each thing once. */
final class Problems {
  /** After so many, reading stops. */
  static final int MOST = 500;

  private final Set<Problem> all = new LinkedHashSet<>();

  /** Ends the reading: who has so many problems is not helped by more. */
  static final class Enough extends RuntimeException {
    private static final long serialVersionUID = 1;

    private Enough() {
      super("more than " + MOST + " problems", null, false, false);
    }
  }

  void add(Spot spot, String path, String message) {
    all.add(
        new Problem(
            Legible.line(spot.file()),
            spot.line(),
            spot.column(),
            Legible.line(path),
            Legible.message(message)));
    if (all.size() >= MOST) {
      throw new Enough();
    }
  }

  /** What is wrong with another file that this one names. */
  void addAll(List<Problem> others) {
    for (Problem problem : others) {
      Spot spot = new Spot(problem.file(), problem.line(), problem.column());
      add(spot, problem.path(), problem.message());
    }
  }

  /** Something is wrong with a value. */
  void at(Node node, String message) {
    add(node.spot(), node.path(), message);
  }

  /** Something is wrong with a key, or with a block as a whole. */
  void atKey(Node node, String message) {
    add(node.key(), node.path(), message);
  }

  /** A key is none of those that its block may have. */
  void unknownKey(Node node, String kind, String name, Collection<String> known) {
    atKey(node, Nearest.unknown(kind, name, known));
  }

  boolean any() {
    return !all.isEmpty();
  }

  /** Sorted by position: the main file first, then the others by name. */
  List<Problem> sorted(String mainFile) {
    return all.stream()
        .sorted(
            Comparator.comparing((Problem problem) -> !problem.file().equals(mainFile))
                .thenComparing(Problem::file)
                .thenComparing(Problem::line)
                .thenComparing(Problem::column))
        .toList();
  }
}
