package entente.teach;

import entente.explain.Happening;
import java.util.Set;

/**
 * Who hears of what happens, and who is told why. A seat hears what is public and what it is a
 * party to, and knows its own reasons; the white cell, and everyone once it is over, hears and
 * knows all.
 *
 * @param seat the code of the state; empty for those who know all
 */
public record Audience(String seat) {
  /** The white cell. */
  public static final Audience WHITE = new Audience("");

  /** Everyone, after the end. */
  public static final Audience EVERYONE = new Audience("");

  private static final Set<String> LOUD =
      Set.of("inject", "war", "peace", "collapse", "detection", "provoke", "join", "denounce");
  private static final Set<String> QUIET = Set.of("order", "develop", "purge");

  /** Whether it knows everything. */
  public boolean knowsAll() {
    return seat.isEmpty();
  }

  /** Whether it is told the reasons of a state. */
  public boolean knowsReasonsOf(String state) {
    return knowsAll() || state.equals(seat);
  }

  /**
   * Whether it hears of an event.
   *
   * @param covert whether the event was meant to stay hidden
   */
  public boolean hears(Happening event, boolean covert) {
    if (knowsAll() || LOUD.contains(event.kind()) || isParty(event)) {
      return true;
    }
    if (covert || event.kind().equals("order")) {
      return false;
    }
    if (QUIET.contains(event.kind())) {
      return event.result().equals("breakthrough");
    }
    return event.cameAbout();
  }

  /** It acted, it was asked and said yes, or it was done to it; of a purge nobody tells it. */
  private boolean isParty(Happening event) {
    return event.actor().equals(seat)
        || event.answerers().contains(seat)
        || (event.target().equals(seat) && !event.kind().equals("purge"));
  }
}
