package entente.scenario;

import entente.world.Axis;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads an exercise and all its problems at once, those of its scenario among them. */
public final class ExerciseReader {
  private static final String LEAST =
      "an exercise has at least exercise, title, scenario, from, until, seats and briefing.";

  private static final int YEAR = 12;

  private final Path path;
  private final Document document;
  private final Shapes shapes;

  private ExerciseReader(Path path) {
    this.path = path;
    this.document = Document.at(path, "The exercise");
    this.shapes = document.shapes();
  }

  /** Reads an exercise and its scenario; throws for no problem of theirs. */
  public static ExerciseReading read(Path path) {
    ExerciseReader reader = new ExerciseReader(path);
    Exercise file = reader.document.read(LEAST, reader::read);
    List<Problem> problems = reader.document.sorted();
    return new ExerciseReading(
        problems.isEmpty() ? Optional.ofNullable(file) : Optional.empty(), problems);
  }

  /** Whether a file is an exercise, by the key at its head; not if it cannot be read. */
  public static boolean isExercise(Path path) {
    return Document.hasKey(path, "exercise");
  }

  private @Nullable Exercise read(SourceFile text, Node.Table root) {
    Map<String, Node> entries = shapes.entries(root, ExerciseFormat.ROOT.names());
    String name = Header.name(shapes, root, "exercise", document.bareName());
    String title = shapes.required(entries, "title", root);
    String about = shapes.required(entries, "about", root);
    String level = level(root, entries);
    int minutes = minutes(root, entries);
    Node seed = entries.get("seed");
    Form.Whole seeds = ExerciseFormat.SEED;
    int drawn = seed == null ? 1 : shapes.whole(seed, seeds.min(), seeds.max(), 1);
    Scenario scenario = new NamedScenario(path, shapes).read(root, entries);
    if (scenario == null) {
      return null;
    }
    Draft draft = Draft.of(root, shapes, new Figures(shapes, Map.of()), scenario.plan().layout());
    Months all = new Months(shapes, scenario.start(), scenario.turns());
    int from = all.required(root, entries, "from");
    int until = all.required(root, entries, "until");
    if (from >= 0 && until >= 0 && until < from) {
      String rule = "until is before from; people play at least one month.";
      shapes.problems().at(entries.getOrDefault("until", root), rule);
    }
    List<Integer> seats = seats(root, entries, draft);
    ExerciseLists lists = new ExerciseLists(shapes, root, entries);
    ExercisePlay play = new ExercisePlay(draft, scenario, seats, from, until);
    return new Exercise(
        name,
        title,
        level,
        minutes,
        about,
        text,
        scenario,
        drawn,
        from,
        until,
        horizon(entries, scenario, until),
        seats,
        lists.texts("objectives"),
        play.situation(root, entries),
        play.briefings(root, entries),
        play.injects(entries.get("injects")),
        play.decision(root, entries),
        play.checks(root, entries),
        lists.questions(),
        lists.texts("prompts"),
        lists.rubric(),
        lists.reading(),
        lists.history(),
        play.sensible(root, entries));
  }

  private int horizon(Map<String, Node> entries, Scenario scenario, int until) {
    Node node = entries.get("futures");
    int end = scenario.turns() - 1;
    if (node == null || until < 0) {
      return Math.min(end, until + YEAR);
    }
    int first = until;
    Months left = new Months(shapes, scenario.start().plusMonths(first), end - first + 1);
    return first + Math.max(0, left.turn(node));
  }

  private String level(Node.Table root, Map<String, Node> entries) {
    String level = shapes.required(entries, "level", root);
    Node node = entries.get("level");
    if (node != null && !level.isEmpty() && !ExerciseFormat.LEVELS.contains(level)) {
      shapes.problems().at(node, Nearest.unknown("Level", level, ExerciseFormat.LEVELS));
    }
    return level;
  }

  private int minutes(Node.Table root, Map<String, Node> entries) {
    Form.Whole form = ExerciseFormat.MINUTES;
    Node node = entries.get("minutes");
    if (node == null) {
      shapes.problems().atKey(root, "The exercise needs a whole number at minutes.");
      return form.min();
    }
    return shapes.whole(node, form.min(), form.max(), form.min());
  }

  private List<Integer> seats(Node.Table root, Map<String, Node> entries, Draft draft) {
    List<Integer> seats = new ArrayList<>();
    for (Node.Scalar word : shapes.words(entries.get("seats"))) {
      int state = draft.names().word(Axis.STATE, word);
      if (seats.contains(state)) {
        shapes.problems().at(word, "Seat " + word.text() + " is named twice.");
      } else if (state >= 0) {
        seats.add(state);
      }
    }
    if (seats.isEmpty()) {
      shapes.problems().atKey(root, "The exercise needs the code of a state at seats.");
    }
    return List.copyOf(seats);
  }
}
