package entente.experiment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The first deeds in which pairs of games part, counted. */
public final class FirstDeeds {
  private final Map<Deed, List<Integer>> turns =
      new TreeMap<>(
          Comparator.comparing(Deed::actor).thenComparing(Deed::a).thenComparing(Deed::b));
  private int pairs;

  private record Deed(String actor, String a, String b) {}

  /**
   * A first deed and in how many pairs it was that.
   *
   * @param actor the state
   * @param a what it did in the first game, empty for nothing
   * @param b what it did in the second
   * @param pairs in how many pairs
   * @param first the earliest turn
   * @param median the turn in the middle
   */
  public record Counted(String actor, String a, String b, int pairs, int first, int median) {}

  void add(Parted parted) {
    pairs++;
    turns
        .computeIfAbsent(
            new Deed(parted.actor(), parted.a(), parted.b()), deed -> new ArrayList<>())
        .add(parted.turn());
  }

  /** How many pairs part in a deed at all. */
  public int pairs() {
    return pairs;
  }

  /** The most frequent first. */
  public List<Counted> ranked() {
    List<Counted> ranked = new ArrayList<>();
    turns.forEach(
        (deed, when) ->
            ranked.add(
                new Counted(
                    deed.actor(),
                    deed.a(),
                    deed.b(),
                    when.size(),
                    Quantile.of(when, 0).orElseThrow(),
                    Quantile.of(when, 0.5).orElseThrow())));
    ranked.sort(Comparator.comparingInt((Counted one) -> -one.pairs()));
    return ranked;
  }
}
