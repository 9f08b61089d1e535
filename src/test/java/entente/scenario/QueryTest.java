package entente.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;

import entente.game.Event;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
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

  private static Query.Asked query(Map<String, Integer> states, Map<String, String> words) {
    Map<String, BitSet> among = new TreeMap<>();
    states.forEach((name, state) -> among.put(name, BitSet.valueOf(new long[] {1L << state})));
    Map<String, Set<String>> wanted = new TreeMap<>();
    words.forEach((name, word) -> wanted.put(name, Set.of(word.split("\\|"))));
    return new Query(among, wanted).asked();
  }

  private static Query.Asked barters(String part, int state) {
    return query(Map.of(part, state), Map.of("kind", "barter"));
  }

  @Test
  void anyMatchesAll() {
    assertEquals(4, query(Map.of(), Map.of()).count(RECORD));
  }

  @Test
  void kindActorTargetItemAndResultMustAgree() {
    assertEquals(3, query(Map.of(), Map.of("kind", "barter")).count(RECORD));
    assertEquals(2, barters("actor", 0).count(RECORD));
    assertEquals(1, barters("target", 0).count(RECORD));
    assertEquals(1, query(Map.of(), Map.of("kind", "barter", "item", "shells")).count(RECORD));
    assertEquals(1, query(Map.of(), Map.of("kind", "barter", "result", "refused")).count(RECORD));
  }

  @Test
  void oneOfSeveralWordsWillDo() {
    assertEquals(4, query(Map.of(), Map.of("kind", "barter|join")).count(RECORD));
    assertEquals(2, query(Map.of(), Map.of("result", "refused|joined")).count(RECORD));
  }

  @Test
  void whatIsReceivedIsTheFirstItemAndWhatIsGivenTheRest() {
    assertEquals(1, query(Map.of(), Map.of("received", "food")).count(RECORD));
    assertEquals(1, query(Map.of(), Map.of("received", "food", "given", "shells")).count(RECORD));
    assertEquals(0, query(Map.of(), Map.of("received", "shells")).count(RECORD));
    assertEquals(0, query(Map.of(), Map.of("given", "missile")).count(RECORD));
  }

  @Test
  void firstAndLastAreTurnsOrMinusOne() {
    assertEquals(1, barters("actor", 0).first(RECORD));
    assertEquals(5, barters("actor", 0).last(RECORD));
    assertEquals(-1, barters("actor", 2).first(RECORD));
    assertEquals(-1, barters("actor", 2).last(RECORD));
  }

  @Test
  void answeredCountsWhatSomebodySaidYesTo() {
    assertEquals(2, query(Map.of(), Map.of("kind", "barter")).answered(RECORD));
    assertEquals(1, query(Map.of("answerer", 2), Map.of()).answered(RECORD));
    assertEquals(3, query(Map.of("actor", 0, "answerer", 1), Map.of()).answered(RECORD));
  }
}
