package entente.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;

import entente.game.Event;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class QueryTest {
  private static final List<Event> RECORD =
      List.of(
          event(0, 1, "barter", 0, 1, List.of("food", "shells"), "signed", List.of(1)),
          event(1, 2, "barter", 1, 0, List.of("missile"), "refused", List.of()),
          event(2, 4, "join", 0, 2, List.of(), "joined", List.of(1, 2)),
          event(3, 5, "barter", 0, 1, List.of("food"), "signed", List.of(1)));

  private static Query.Asked query(
      @Nullable String kind,
      int actor,
      int target,
      int answerer,
      @Nullable String item,
      @Nullable String result) {
    Map<String, BitSet> states = new TreeMap<>();
    Map<String, Set<String>> words = new TreeMap<>();
    put(states, "actor", actor);
    put(states, "target", target);
    put(states, "answerer", answerer);
    put(words, "kind", kind);
    put(words, "item", item);
    put(words, "result", result);
    return new Query(states, words).asked();
  }

  private static void put(Map<String, BitSet> states, String parameter, int state) {
    if (state >= 0) {
      BitSet set = new BitSet();
      set.set(state);
      states.put(parameter, set);
    }
  }

  private static void put(Map<String, Set<String>> words, String parameter, @Nullable String word) {
    if (word != null) {
      words.put(parameter, Set.of(word));
    }
  }

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
    assertEquals(4, query(null, -1, -1, -1, null, null).count(RECORD));
  }

  @Test
  void kindActorTargetItemAndResultMustAgree() {
    assertEquals(3, query("barter", -1, -1, -1, null, null).count(RECORD));
    assertEquals(2, query("barter", 0, -1, -1, null, null).count(RECORD));
    assertEquals(1, query("barter", -1, 0, -1, null, null).count(RECORD));
    assertEquals(1, query("barter", -1, -1, -1, "shells", null).count(RECORD));
    assertEquals(1, query("barter", -1, -1, -1, null, "refused").count(RECORD));
  }

  @Test
  void firstAndLastAreTurnsOrMinusOne() {
    Query.Asked barters = query("barter", 0, -1, -1, null, null);
    assertEquals(1, barters.first(RECORD));
    assertEquals(5, barters.last(RECORD));
    assertEquals(-1, query("barter", 2, -1, -1, null, null).first(RECORD));
    assertEquals(-1, query("barter", 2, -1, -1, null, null).last(RECORD));
  }

  @Test
  void answeredCountsWhatSomebodySaidYesTo() {
    assertEquals(2, query("barter", -1, -1, -1, null, null).answered(RECORD));
    assertEquals(1, query(null, -1, -1, 2, null, null).answered(RECORD));
    assertEquals(3, query(null, 0, -1, 1, null, null).answered(RECORD));
  }

  @Test
  void oneOfSeveralWordsWillDo() {
    Map<String, Set<String>> kinds = Map.of("kind", Set.of("join", "barter"));
    assertEquals(4, new Query(Map.of(), kinds).asked().count(RECORD));
    BitSet either = new BitSet();
    either.set(0);
    either.set(1);
    Map<String, BitSet> among = Map.of("actor", either, "target", either);
    assertEquals(3, new Query(among, Map.of()).asked().count(RECORD));
  }

  @Test
  void anExchangeIsOfWhatTheActorGetsForWhatItGives() {
    Map<String, Set<String>> bought = Map.of("received", Set.of("food"), "given", Set.of("shells"));
    assertEquals(1, new Query(Map.of(), bought).asked().count(RECORD));
    Map<String, Set<String>> sold = Map.of("received", Set.of("shells"));
    assertEquals(0, new Query(Map.of(), sold).asked().count(RECORD));
    Map<String, Set<String>> forNothing = Map.of("received", Set.of("missile"));
    assertEquals(0, new Query(Map.of(), forNothing).asked().count(RECORD));
  }
}
