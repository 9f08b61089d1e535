package entente.teach.room;

import java.util.List;

/**
 * A message.
 *
 * @param from the seat's code; empty for the facilitator
 * @param to the seats' codes
 * @param text what is said
 * @param at when [milliseconds since 1970]
 */
public record Said(String from, List<String> to, String text, long at) {

  /** Keeps a copy. */
  public Said {
    to = List.copyOf(to);
  }

  /** Whether a seat wrote it or gets it. */
  public boolean concerns(String seat) {
    return from.equals(seat) || to.contains(seat);
  }
}
