package entente.experiment;

import entente.explain.Happening;
import entente.explain.Unshared;
import entente.game.Rules;
import java.util.List;
import java.util.Optional;

/**
 * The first deed in which two games part, amounts aside: what a state did in one and what it did
 * instead in the other.
 *
 * @param turn the turn
 * @param actor the state
 * @param a its deed in game A, such as {@code treaty with BBB: refused}; empty for none
 * @param b its deed in game B
 */
public record Parted(int turn, String actor, String a, String b) {

  /** Where two games part; none if their states do the same to the end. */
  public static Optional<Parted> first(List<Happening> a, List<Happening> b) {
    return inAnything(deeds(a), deeds(b));
  }

  /** The first thing in which two lists part, whether or not a state did it. */
  static Optional<Parted> inAnything(List<Happening> a, List<Happening> b) {
    Unshared apart = Unshared.byTurn(a, b);
    if (apart.isEmpty()) {
      return Optional.empty();
    }
    int turn = apart.turn();
    Unshared then = apart.in(turn);
    String actor = (then.a().isEmpty() ? then.b() : then.a()).get(0).actor();
    return Optional.of(new Parted(turn, actor, by(actor, then.a()), by(actor, then.b())));
  }

  /** The same in another turn. */
  Parted in(int when) {
    return new Parted(when, actor, a, b);
  }

  private static List<Happening> deeds(List<Happening> events) {
    return events.stream().filter(event -> Rules.ACTIONS.contains(event.kind())).toList();
  }

  private static String by(String actor, List<Happening> deeds) {
    return deeds.stream()
        .filter(deed -> deed.actor().equals(actor))
        .findFirst()
        .map(Parted::label)
        .orElse("");
  }

  private static String label(Happening deed) {
    String target = deed.target().isEmpty() ? "" : " with " + deed.target();
    String subject = deed.subject().isEmpty() ? "" : " over " + deed.subject();
    String items = deed.items().isEmpty() ? "" : " (" + String.join(", ", deed.items()) + ")";
    String result = deed.result().equals("done") ? "" : ": " + deed.result();
    return deed.kind() + target + subject + items + result;
  }
}
