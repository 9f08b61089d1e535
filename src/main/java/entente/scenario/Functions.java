package entente.scenario;

import entente.game.Event;
import entente.game.Rules;
import entente.world.Axis;
import entente.world.Layout;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
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

  static {
    PARAMETERS.put("count", List.of("kind", "actor", "target", "result"));
    PARAMETERS.put("countItem", List.of("kind", "actor", "target", "item", "result"));
    PARAMETERS.put("first", List.of("kind", "actor", "target", "result"));
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

  private static Term look(String name, Query query) {
    ToDoubleFunction<List<Event>> answer =
        switch (name) {
          case "first" -> query::first;
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

  private Query query(Map<String, String> said) {
    return new Query(
        word(said.get("kind")),
        state(said.get("actor")),
        state(said.get("target")),
        state(said.get("answerer")),
        word(said.get("item")),
        word(said.get("result")));
  }

  private static @Nullable String word(@Nullable String said) {
    return said == null || said.equals("*") ? null : said;
  }

  private int state(@Nullable String said) {
    return said == null ? -1 : layout.find(Axis.STATE, said);
  }

  private boolean check(int argument, String parameter, List<String> words) {
    String word = words.get(argument);
    List<String> known =
        switch (parameter) {
          case "kind" -> kinds();
          case "item" -> layout.names(Axis.ITEM);
          case "result" -> results(words.get(0));
          default -> layout.names(Axis.STATE);
        };
    boolean fine = word.equals("*") || known.contains(word);
    if (!fine) {
      String kind = Character.toUpperCase(parameter.charAt(0)) + parameter.substring(1);
      complaints.add(argument, Nearest.unknown(kind, word, known));
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
    for (String action : Rules.ACTIONS) {
      if (kind.equals("*") || kind.equals(action)) {
        results.addAll(Rules.branches(action));
      }
    }
    if (kind.equals("*") || kind.equals("inject")) {
      results.addAll(injects);
    }
    results.addAll(RESULTS);
    return List.copyOf(results);
  }
}
