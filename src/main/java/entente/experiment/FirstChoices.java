package entente.experiment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The first choices in which pairs of games part, and what had happened otherwise, counted. */
public final class FirstChoices {
  private static final Comparator<Parted> BY_DEED =
      Comparator.comparing(Parted::actor).thenComparing(Parted::a).thenComparing(Parted::b);

  private final FirstDeeds choices = new FirstDeeds();
  private final Map<Parted, Map<String, List<Tipped>>> after = new TreeMap<>(BY_DEED);
  private int unprompted;

  /**
   * Something that happened otherwise, and a state that then was the first to choose otherwise.
   *
   * @param before what happened, with the turn in the middle
   * @param state the state's code
   * @param pairs in how many pairs
   * @param median the turn of the choice, the one in the middle
   */
  public record Counted(Parted before, String state, int pairs, int median) {}

  void add(Tipped tipped) {
    choices.add(tipped.choice());
    if (tipped.before().isEmpty()) {
      unprompted++;
      return;
    }
    after
        .computeIfAbsent(tipped.before().get(), before -> new TreeMap<>())
        .computeIfAbsent(tipped.choice().actor(), state -> new ArrayList<>())
        .add(tipped);
  }

  /** The choices by themselves. */
  public FirstDeeds choices() {
    return choices;
  }

  /** In how many pairs nothing had happened otherwise before the choice. */
  public int unprompted() {
    return unprompted;
  }

  /** What had happened otherwise, with who then chose otherwise, the most frequent first. */
  public List<Counted> ranked() {
    List<Counted> ranked = new ArrayList<>();
    after.forEach(
        (before, states) -> states.forEach((state, pairs) -> ranked.add(of(before, state, pairs))));
    ranked.sort(Comparator.comparingInt((Counted one) -> -one.pairs()));
    return ranked;
  }

  private static Counted of(Parted before, String state, List<Tipped> pairs) {
    int when = middle(pairs.stream().map(one -> one.before().orElseThrow().turn()).toList());
    int then = middle(pairs.stream().map(one -> one.choice().turn()).toList());
    return new Counted(before.in(when), state, pairs.size(), then);
  }

  private static int middle(List<Integer> turns) {
    return Quantile.of(turns, 0.5).orElseThrow();
  }
}
