package entente.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;

import entente.game.Event;
import java.util.List;
import org.junit.jupiter.api.Test;

class QueryTest {
  private static final List<Event> RECORD =
      List.of(
          event(0, 1, "barter", 0, 1, List.of("food", "shells"), "signed", List.of(1)),
          event(1, 2, "barter", 1, 0, List.of("missile"), "refused", List.of()),
          event(2, 4, "join", 0, 2, List.of(), "joined", List.of(1, 2)),
          event(3, 5, "barter", 0, 1, List.of("food"), "signed", List.of(1)));

  private static Event event(
      int number,
      int turn,
      String kind,
      int actor,
      int target,
      List<String> items,
      String result,
      List<Integer> answerers) {
    return new Event(number, turn, kind, actor, target, -1, items, result, answerers, "");
  }

  @Test
  void anyMatchesAll() {
    assertEquals(4, new Query(null, -1, -1, -1, null, null).count(RECORD));
  }

  @Test
  void kindActorTargetItemAndResultMustAgree() {
    assertEquals(3, new Query("barter", -1, -1, -1, null, null).count(RECORD));
    assertEquals(2, new Query("barter", 0, -1, -1, null, null).count(RECORD));
    assertEquals(1, new Query("barter", -1, 0, -1, null, null).count(RECORD));
    assertEquals(1, new Query("barter", -1, -1, -1, "shells", null).count(RECORD));
    assertEquals(1, new Query("barter", -1, -1, -1, null, "refused").count(RECORD));
  }

  @Test
  void firstAndLastAreTurnsOrMinusOne() {
    Query barters = new Query("barter", 0, -1, -1, null, null);
    assertEquals(1, barters.first(RECORD));
    assertEquals(5, barters.last(RECORD));
    assertEquals(-1, new Query("barter", 2, -1, -1, null, null).first(RECORD));
    assertEquals(-1, new Query("barter", 2, -1, -1, null, null).last(RECORD));
  }

  @Test
  void answeredCountsWhatSomebodySaidYesTo() {
    assertEquals(2, new Query("barter", -1, -1, -1, null, null).answered(RECORD));
    assertEquals(1, new Query(null, -1, -1, 2, null, null).answered(RECORD));
    assertEquals(3, new Query(null, 0, -1, 1, null, null).answered(RECORD));
  }
}
