package entente.experiment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.ToIntFunction;

/** The first choices in which pairs of games part, and what had happened otherwise, counted. */
public final class FirstChoices {
  private static final Comparator<Parted> BY_DEED =
      Comparator.comparing(Parted::actor).thenComparing(Parted::a).thenComparing(Parted::b);

  private final FirstDeeds choices = new FirstDeeds();
  private final Map<Parted, Map<Parted, List<Tipped>>> after = new TreeMap<>(BY_DEED);
  private int unprompted;

  /**
   * Something that happened otherwise and the choice that was taken otherwise after it.
   *
   * @param before what happened, with the turn in the middle
   * @param choice the choice, with the turn in the middle
   * @param pairs in how many pairs
   */
  public record Counted(Parted before, Parted choice, int pairs) {}

  void add(Tipped tipped) {
    choices.add(tipped.choice());
    Optional<Parted> before = tipped.before();
    if (before.isEmpty()) {
      unprompted++;
      return;
    }
    after
        .computeIfAbsent(tipped.choice(), choice -> new TreeMap<>(BY_DEED))
        .computeIfAbsent(before.get(), first -> new ArrayList<>())
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

  /** What had happened otherwise, with the choice after it, the most frequent first. */
  public List<Counted> ranked() {
    List<Counted> ranked = new ArrayList<>();
    after.forEach(
        (choice, firsts) ->
            firsts.forEach(
                (before, pairs) ->
                    ranked.add(
                        new Counted(
                            before.in(middle(pairs, one -> one.before().orElseThrow().turn())),
                            choice.in(middle(pairs, one -> one.choice().turn())),
                            pairs.size()))));
    ranked.sort(Comparator.comparingInt((Counted one) -> -one.pairs()));
    return ranked;
  }

  private static int middle(List<Tipped> pairs, ToIntFunction<Tipped> turn) {
    return Quantile.of(pairs.stream().mapToInt(turn).boxed().toList(), 0.5).orElseThrow();
  }
}
