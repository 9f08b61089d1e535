package entente.scenario;

import entente.world.Quantity;
import entente.world.Role;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Reads a hand-worked case and all its problems at once. */
public final class CaseReader {
  private static final List<String> KEYS =
      List.of(
          "case",
          "title",
          "section",
          "on",
          "settings",
          "needs",
          "given",
          "let",
          "act",
          "plan",
          "ask",
          "offer",
          "process",
          "expect",
          "others",
          "note");

  private final Path file;
  private final Stages stages;
  private final Problems problems = new Problems();
  private final Shapes shapes = new Shapes(problems);

  private CaseReader(Path file, Stages stages) {
    this.file = file;
    this.stages = stages;
  }

  /**
   * The stages of many cases, each read once for each way in which it is set.
   *
   * @param rules numbers and switches to try instead of those of the stages, by path; what a case
   *     itself sets wins
   */
  public record Stages(Map<String, String> rules, Map<String, Reading> read) {

    /** No stage has been read yet. */
    public Stages(Map<String, String> rules) {
      this(rules, new HashMap<>());
    }

    Reading stage(Path file, Map<String, String> settings) {
      Map<String, String> all = new TreeMap<>(rules);
      all.putAll(settings);
      return read.computeIfAbsent(file + " " + settings, key -> ScenarioReader.read(file, all));
    }
  }

  /** Reads a case. */
  public static CaseReading read(Path file, Stages stages) {
    return new CaseReader(file, stages).read();
  }

  private CaseReading read() {
    Path name = file.getFileName();
    Shelf shelf = new Shelf.Disk(file.resolveSibling(""));
    String main = name == null ? "" : name.toString();
    SourceFile source = new Texts(shelf, problems).read(main, Spot.whole(file.toString()));
    Node.Table root =
        source == null ? null : Tree.read(shelf.called(main), source.text(), problems);
    Case hand = root == null ? null : read(root);
    List<Problem> sorted = problems.sorted(shelf.called(main));
    return new CaseReading(sorted.isEmpty() ? Optional.ofNullable(hand) : Optional.empty(), sorted);
  }

  private @Nullable Case read(Node.Table root) {
    Map<String, Node> entries = shapes.entries(root, KEYS);
    Scenario scenario = stage(root, entries);
    if (scenario == null) {
      return null;
    }
    Draft draft = Draft.of(root, shapes, new Figures(shapes, Map.of()), scenario.plan().layout());
    Map<String, Term> words = new LinkedHashMap<>();
    scenario
        .mechanisms()
        .numbers()
        .forEach((path, it) -> words.put(path, new Term(Term.Type.NUMBER, game -> it.value())));
    Map<String, Case.Name> names = names(entries.get("let"), draft, words);
    Node number = entries.get("case");
    return new Case(
        number == null ? 0 : shapes.whole(number, 1, 9999, 1),
        main(),
        shapes.required(entries, "title", root),
        shapes.required(entries, "section", root),
        needs(entries.get("needs"), scenario),
        scenario,
        given(entries.get("given"), draft),
        names,
        new CaseDeeds(draft).read(root, entries),
        new CaseExpectations(draft, words).read(root, entries.get("expect")),
        shapes.text(entries.get("others")).equals("may change"));
  }

  private String main() {
    Path name = file.getFileName();
    return name == null ? "" : name.toString();
  }

  private @Nullable Scenario stage(Node.Table root, Map<String, Node> entries) {
    String on = shapes.required(entries, "on", root);
    if (!entries.containsKey("case")) {
      problems.atKey(root, "A case needs a number at case.");
    }
    String others = shapes.text(entries.get("others"));
    if (!others.isEmpty() && !others.equals("may change")) {
      problems.at(
          entries.getOrDefault("others", root),
          "others can only be \"may change\"; it is left out" + " where nothing else changes.");
    }
    Map<String, String> own = new LinkedHashMap<>();
    shapes
        .entries(entries.get("settings"))
        .forEach((path, node) -> own.put(path, shapes.text(node)));
    if (on.isEmpty()) {
      return null;
    }
    Reading reading = stages.stage(file.resolveSibling(on).normalize(), own);
    problems.addAll(reading.problems());
    return reading.scenario().orElse(null);
  }

  private List<String> needs(@Nullable Node list, Scenario scenario) {
    List<String> needs = new ArrayList<>();
    for (Node.Scalar word : shapes.words(list)) {
      needs.add(word.text());
      if (!scenario.mechanisms().switches().containsKey(word.text())) {
        problems.at(
            word,
            Nearest.unknown("Switch", word.text(), scenario.mechanisms().switches().keySet()));
      }
    }
    return List.copyOf(needs);
  }

  private Map<Integer, Double> given(@Nullable Node block, Draft draft) {
    Map<Integer, Double> given = new LinkedHashMap<>();
    shapes
        .entries(block)
        .forEach(
            (cell, node) -> {
              int place = draft.layout().find(cell);
              OptionalDouble value = shapes.number(node);
              if (place < 0) {
                problems.unknownKey(node, "Cell", cell, draft.layout().names());
              } else if (draft.layout().quantity(place).role() == Role.DERIVED) {
                problems.atKey(node, cell + " is computed from other cells; it cannot be given.");
              } else if (value.isPresent()) {
                Quantity q = draft.layout().quantity(place);
                String wrong = Figures.problem(cell, value.getAsDouble(), Form.Number.of(q));
                if (wrong != null) {
                  problems.at(node, wrong);
                }
                given.put(place, value.getAsDouble());
              }
            });
    return given;
  }

  private Map<String, Case.Name> names(@Nullable Node block, Draft draft, Map<String, Term> words) {
    Map<String, Case.Name> names = new LinkedHashMap<>();
    shapes
        .entries(block)
        .forEach(
            (name, node) -> {
              Term term =
                  node instanceof Node.Scalar scalar
                      ? Expression.number(scalar, draft, words)
                      : null;
              if (term != null) {
                words.put(name, term);
                names.put(name, new Case.Name(shapes.text(node), term::in));
              } else if (!(node instanceof Node.Scalar)) {
                shapes.wrong(node, "the name of a cell or number, or an expression");
              }
            });
    return names;
  }
}
