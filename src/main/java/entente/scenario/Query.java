package entente.scenario;

import entente.game.Event;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which events of a record an expression asks for.
 *
 * @param kind their kind; null for any
 * @param actor who acted; -1 for any
 * @param target who was acted on; -1 for any
 * @param answerer who said yes; -1 for any
 * @param item an item concerned; null for any
 * @param result what came of it; null for any
 */
record Query(
    @Nullable String kind,
    int actor,
    int target,
    int answerer,
    @Nullable String item,
    @Nullable String result) {

  private boolean matches(Event event) {
    return (actor < 0 || actor == event.actor())
        && (target < 0 || target == event.target())
        && (kind == null || kind.equals(event.kind()))
        && (result == null || result.equals(event.result()))
        && (item == null || event.items().contains(item))
        && (answerer < 0 || event.answerers().contains(answerer));
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
