package entente.scenario;

import entente.game.Event;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Which events of a record an expression asks for; what it does not name may be anything.
 *
 * @param states by the parameter ({@code actor}, {@code target}, {@code subject}, {@code answerer})
 *     which states will do
 * @param words by the parameter ({@code kind}, {@code item}, {@code received}, {@code given},
 *     {@code result}) which words will do
 */
record Query(Map<String, BitSet> states, Map<String, Set<String>> words) {

  /** Keeps copies. */
  Query {
    states = new TreeMap<>(states);
    words = new TreeMap<>(words);
  }

  /** The same question, made fast to ask. */
  Asked asked() {
    return new Asked(
        states.get("actor"),
        states.get("target"),
        states.get("subject"),
        states.get("answerer"),
        words.get("kind"),
        words.get("item"),
        words.get("received"),
        words.get("given"),
        words.get("result"));
  }

  /** A question, each part null where anything will do. */
  record Asked(
      @Nullable BitSet actor,
      @Nullable BitSet target,
      @Nullable BitSet subject,
      @Nullable BitSet answerer,
      @Nullable Set<String> kind,
      @Nullable Set<String> item,
      @Nullable Set<String> received,
      @Nullable Set<String> given,
      @Nullable Set<String> result) {

    private boolean matches(Event event) {
      return fits(kind, event.kind())
          && fits(actor, event.actor())
          && fits(target, event.target())
          && fits(subject, event.subject())
          && fits(result, event.result())
          && (item == null || event.items().stream().anyMatch(item::contains))
          && (answerer == null || event.answerers().stream().anyMatch(answerer::get))
          && exchanged(event.items());
    }

    private static boolean fits(@Nullable Set<String> wanted, String word) {
      return wanted == null || wanted.contains(word);
    }

    private static boolean fits(@Nullable BitSet wanted, int state) {
      return wanted == null || (state >= 0 && wanted.get(state));
    }

    /**
     * Whether the actor gets one thing and gives another for it; the first item is what it gets.
     */
    private boolean exchanged(List<String> items) {
      if (received == null && given == null) {
        return true;
      }
      return items.size() > 1
          && fits(received, items.get(0))
          && (given == null || items.stream().skip(1).anyMatch(given::contains));
    }

    /** How many there are so far. */
    double count(List<Event> events) {
      int count = 0;
      for (Event event : events) {
        if (matches(event)) {
          count++;
        }
      }
      return count;
    }

    /** How many there are so far that somebody, or a certain state, said yes to. */
    double answered(List<Event> events) {
      int count = 0;
      for (Event event : events) {
        if (!event.answerers().isEmpty() && matches(event)) {
          count++;
        }
      }
      return count;
    }

    /** The turn of the first; -1 if there is none. */
    double first(List<Event> events) {
      for (Event event : events) {
        if (matches(event)) {
          return event.turn();
        }
      }
      return -1;
    }

    /** The turn of the last; -1 if there is none. */
    double last(List<Event> events) {
      for (int k = events.size() - 1; k >= 0; k--) {
        if (matches(events.get(k))) {
          return events.get(k).turn();
        }
      }
      return -1;
    }
  }
}
