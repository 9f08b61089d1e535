package entente.explain;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.Multiset;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * What happened in one of two runs and not in the other.
 *
 * @param a what only run A has, in order
 * @param b what only run B has
 */
public record Unshared(List<Happening> a, List<Happening> b) {

  /** Lists that nobody changes. */
  public Unshared {
    a = List.copyOf(a);
    b = List.copyOf(b);
  }

  /** What one has, in that turn and in those words, and the other has not. */
  public static Unshared exactly(List<Happening> a, List<Happening> b) {
    UnaryOperator<Happening> told = event -> plain(event, event.turn(), event.sentence());
    return new Unshared(without(a, b, told), without(b, a, told));
  }

  /** What one has more often than the other, whenever and in whatever amounts. */
  public static Unshared ever(List<Happening> a, List<Happening> b) {
    UnaryOperator<Happening> kind = event -> plain(event, 0, "");
    return new Unshared(without(a, b, kind), without(b, a, kind));
  }

  /** What one has in a turn more often than the other, in whatever amounts. */
  public static Unshared byTurn(List<Happening> a, List<Happening> b) {
    UnaryOperator<Happening> kind = event -> plain(event, event.turn(), "");
    return new Unshared(without(a, b, kind), without(b, a, kind));
  }

  private static Happening plain(Happening event, int turn, String sentence) {
    return new Happening(
        0,
        turn,
        event.kind(),
        event.actor(),
        event.target(),
        event.subject(),
        event.items(),
        event.result(),
        event.answerers(),
        sentence);
  }

  private static List<Happening> without(
      List<Happening> mine, List<Happening> others, UnaryOperator<Happening> key) {
    Multiset<Happening> left = HashMultiset.create(others.stream().map(key).toList());
    return mine.stream().filter(event -> !left.remove(key.apply(event))).toList();
  }

  /** The first turn of anything in it; beyond every turn if there is nothing. */
  public int turn() {
    return Math.min(turn(a), turn(b));
  }

  private static int turn(List<Happening> events) {
    return events.isEmpty() ? Integer.MAX_VALUE : events.get(0).turn();
  }

  /** What of it was in a turn. */
  public Unshared in(int turn) {
    return new Unshared(
        a.stream().filter(event -> event.turn() == turn).toList(),
        b.stream().filter(event -> event.turn() == turn).toList());
  }

  /** Whether there is nothing. */
  public boolean isEmpty() {
    return a.isEmpty() && b.isEmpty();
  }
}
