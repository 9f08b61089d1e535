package entente.scenario;

import com.google.common.base.Splitter;
import entente.game.Event;
import entente.game.Rules;
import entente.world.Axis;
import entente.world.Layout;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;

/**
 * The functions of expressions that take words: those that look back on the record, whose words are
 * checked here, and those of blocs.
 */
final class Functions {
  /** Kinds of events that are no actions. */
  private static final List<String> HAPPENINGS =
      List.of(
          "collapse",
          "war",
          "peace",
          "detection",
          "broken",
          "breakdown",
          "brokenPromise",
          "inject");

  private static final List<String> RESULTS = List.of("refused", "lapsed", "done");
  private static final Map<String, List<String>> PARAMETERS = new TreeMap<>();
  private static final Set<String> STATES = Set.of("actor", "target", "subject", "answerer");
  private static final Splitter EITHER = Splitter.on('|').trimResults();

  static {
    PARAMETERS.put("count", List.of("kind", "actor", "target", "result"));
    PARAMETERS.put("countAbout", List.of("kind", "actor", "target", "subject", "result"));
    PARAMETERS.put("countAnswered", List.of("kind", "actor", "target", "answerer", "result"));
    PARAMETERS.put("countFor", List.of("kind", "actor", "target", "received", "given", "result"));
    PARAMETERS.put("countItem", List.of("kind", "actor", "target", "item", "result"));
    PARAMETERS.put("first", List.of("kind", "actor", "target", "result"));
    PARAMETERS.put("firstItem", List.of("kind", "actor", "target", "item", "result"));
    PARAMETERS.put("last", List.of("kind", "actor", "target", "result"));
    PARAMETERS.put("answered", List.of("kind", "actor", "answerer"));
    PARAMETERS.put("start", List.of("cell"));
    PARAMETERS.putAll(BlocFunctions.PARAMETERS);
  }

  private final Layout layout;
  private final List<String> injects;
  private final Complaints complaints;

  Functions(Draft draft, Complaints complaints) {
    this.layout = draft.layout();
    this.injects = draft.injects();
    this.complaints = complaints;
  }

  /** Takes what is wrong with a word of a call. */
  interface Complaints {
    void add(int argument, String message);
  }

  /** Whether there is a function of the name. */
  static boolean known(String name) {
    return PARAMETERS.containsKey(name);
  }

  /** The names of all functions. */
  static Set<String> names() {
    return PARAMETERS.keySet();
  }

  /** How a function is called. */
  static String form(String name) {
    return name + "(" + String.join(", ", PARAMETERS.getOrDefault(name, List.of())) + ")";
  }

  /** A function's call; null if its words are not in order. */
  @Nullable Term call(String name, List<String> words) {
    List<String> parameters = PARAMETERS.getOrDefault(name, List.of());
    if (words.size() != parameters.size()) {
      complaints.add(-1, "needs " + count(parameters.size()) + ": " + form(name));
      return null;
    }
    if (name.equals("start")) {
      return start(words.get(0));
    }
    if (BlocFunctions.PARAMETERS.containsKey(name)) {
      return new BlocFunctions(layout, complaints).call(name, words);
    }
    Map<String, String> said = new TreeMap<>();
    boolean fine = check(0, parameters.get(0), words);
    for (int k = 0; k < words.size(); k++) {
      said.put(parameters.get(k), words.get(k));
      fine = fine && (k == 0 || check(k, parameters.get(k), words));
    }
    return fine ? look(name, query(said)) : null;
  }

  private static String count(int words) {
    return words + (words == 1 ? " word" : " words");
  }

  private static Term look(String name, Query.Asked query) {
    ToDoubleFunction<List<Event>> answer =
        switch (name) {
          case "first", "firstItem" -> query::first;
          case "last" -> query::last;
          case "answered" -> query::answered;
          default -> query::count;
        };
    return new Term(Term.Type.WHOLE, game -> answer.applyAsDouble(game.recording().events()));
  }

  private @Nullable Term start(String cell) {
    int place = layout.find(cell);
    if (place < 0) {
      complaints.add(0, Nearest.unknownCell(cell, layout));
      return null;
    }
    return new Term(Term.Type.NUMBER, game -> game.world().start(place));
  }

  /** What is asked for: of a word such as {@code AAA|BBB} either will do, of * anything. */
  private Query.Asked query(Map<String, String> said) {
    Map<String, BitSet> states = new TreeMap<>();
    Map<String, Set<String>> words = new TreeMap<>();
    said.forEach(
        (parameter, word) -> {
          if (word.equals("*")) {
            return;
          }
          List<String> either = EITHER.splitToList(word);
          if (STATES.contains(parameter)) {
            BitSet set = new BitSet();
            either.forEach(code -> set.set(layout.find(Axis.STATE, code)));
            states.put(parameter, set);
          } else {
            words.put(parameter, new TreeSet<>(either));
          }
        });
    return new Query(states, words).asked();
  }

  private boolean check(int argument, String parameter, List<String> words) {
    if (words.get(argument).equals("*")) {
      return true;
    }
    List<String> known =
        switch (parameter) {
          case "kind" -> kinds();
          case "item", "received", "given" -> layout.names(Axis.ITEM);
          case "result" -> results(words.get(0));
          default -> layout.names(Axis.STATE);
        };
    boolean fine = true;
    for (String word : EITHER.split(words.get(argument))) {
      if (!known.contains(word)) {
        String kind = Character.toUpperCase(parameter.charAt(0)) + parameter.substring(1);
        complaints.add(argument, Nearest.unknown(kind, word, known));
        fine = false;
      }
    }
    return fine;
  }

  private static List<String> kinds() {
    List<String> kinds = new ArrayList<>(Rules.ACTIONS);
    kinds.addAll(HAPPENINGS);
    return kinds;
  }

  private List<String> results(String kind) {
    Set<String> results = new LinkedHashSet<>();
    List<String> kinds = EITHER.splitToList(kind);
    for (String action : Rules.ACTIONS) {
      if (kind.equals("*") || kinds.contains(action)) {
        results.addAll(Rules.branches(action));
      }
    }
    if (kind.equals("*") || kinds.contains("inject")) {
      results.addAll(injects);
    }
    results.addAll(RESULTS);
    return List.copyOf(results);
  }
}
