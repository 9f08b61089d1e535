package entente.teach.room;

import entente.teach.room.Listener.What;
import java.util.ArrayList;
import java.util.List;

/**
 * What a team can do in its seat; the facilitator can do it for it.
 *
 * @param seat the state's code
 */
public record Team(Room room, String seat) {
  /** The longest name [characters]. */
  public static final int LONGEST_NAME = 40;

  /** The longest message [characters]. */
  public static final int LONGEST_MESSAGE = 500;

  /** The longest order [characters]. */
  public static final int LONGEST_ORDER = 200;

  private static final int MOST_MESSAGES = 300;

  /** Takes the seat under a name, which replaces one that it had. */
  public void join(String said) throws Refused {
    String name = name(said);
    room.change(
        What.SEATS,
        "",
        so -> {
          List<Entry> entries = new ArrayList<>(List.of(new Entry.Joined(seat, name)));
          if (so.name(seat).isEmpty() && !so.isPeople(seat) && !so.ended()) {
            entries.add(new Entry.Held(seat, true));
          }
          return entries;
        });
  }

  private static String name(String said) throws Refused {
    String name = said.strip().replaceAll("\\s+", " ");
    if (name.isEmpty() || name.codePointCount(0, name.length()) > LONGEST_NAME) {
      throw Refused.noSense("A name has 1 to " + LONGEST_NAME + " characters.");
    }
    if (name.codePoints().anyMatch(Team::isUnfit)) {
      throw Refused.noSense("A name has letters, digits, spaces and usual signs.");
    }
    return name;
  }

  /** Control characters, and those that turn the direction of what stands beside them. */
  private static boolean isUnfit(int c) {
    int type = Character.getType(c);
    return type == Character.CONTROL
        || type == Character.FORMAT
        || type == Character.SURROGATE
        || type == Character.PRIVATE_USE
        || type == Character.UNASSIGNED;
  }

  /** Adds an order to what the seat means to order this month. */
  public void add(String order) throws Refused {
    redraft(
        lines -> {
          lines.add(order);
          return lines;
        });
  }

  /** Takes an order off, by its place from 0. */
  public void drop(int place) throws Refused {
    redraft(
        lines -> {
          lines.remove(within(place, lines));
          return lines;
        });
  }

  /** Puts an order in the place of another, such as the same in other amounts. */
  public void replace(int place, String order) throws Refused {
    redraft(
        lines -> {
          lines.set(within(place, lines), order);
          return lines;
        });
  }

  private static int within(int place, List<String> lines) throws Refused {
    if (place < 0 || place >= lines.size()) {
      throw Refused.noSense("There is no order " + (place + 1) + " on the list.");
    }
    return place;
  }

  @FunctionalInterface
  private interface Edit {
    List<String> of(List<String> lines) throws Refused;
  }

  private void redraft(Edit edit) throws Refused {
    room.change(
        What.ORDERS,
        seat,
        so -> {
          int turn = room.open().turn();
          List<String> lines = edit.of(new ArrayList<>(so.draft(turn, seat)));
          for (String line : lines) {
            if (line.isBlank() || line.length() > LONGEST_ORDER) {
              throw Refused.noSense("An order has 1 to " + LONGEST_ORDER + " characters.");
            }
          }
          return List.of(new Entry.Drafted(turn, seat, room.drafts().checked(seat, lines)));
        });
  }

  /** Says that the seat is ready for the month to close, or no longer is. */
  public void ready(boolean ready) throws Refused {
    room.change(
        What.SEATS,
        seat,
        so -> {
          int turn = room.open().turn();
          if (!so.isPeople(seat)) {
            throw Refused.notNow("The machine plays this seat.");
          }
          return so.isReady(seat) == ready
              ? List.of()
              : List.of(new Entry.Ready(turn, seat, ready));
        });
  }

  /** Answers what the seat is asked. */
  public void answer(String key, boolean yes) throws Refused {
    room.change(
        What.ORDERS,
        seat,
        so -> {
          Standing standing = room.asking();
          for (Inquiry one : standing.askedOf(seat)) {
            if (one.key().equals(key)) {
              return List.of(new Stages(room.exercise(), so, standing).answer(one, yes));
            }
          }
          throw Refused.noSense("Nobody asks that of this seat.");
        });
  }

  /** Writes to other seats. */
  public void say(List<String> to, String text) throws Refused {
    Messages.say(room, seat, to, text, MOST_MESSAGES);
  }
}
