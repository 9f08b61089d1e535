package entente.scenario;

import entente.scenario.FitFile.Parameter;
import entente.scenario.HistoryFile.Role;
import entente.scenario.HistoryFile.Trail;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Reads a calibration and all its problems at once, those of its history among them. */
public final class FitReader {
  private static final String LEAST =
      "a calibration has at least calibration, title, history, parameters and targets.";

  /** The target that stands for acts, silences and answers. */
  private static final String ACTS = "acts";

  private final Path path;
  private final Document document;
  private final Shapes shapes;

  private FitReader(Path path) {
    this.path = path;
    this.document = Document.at(path, "The calibration");
    this.shapes = document.shapes();
  }

  /** Reads a calibration and its history; throws for no problem of theirs. */
  public static FitReading read(Path path) {
    FitReader reader = new FitReader(path);
    FitFile file = reader.document.read(LEAST, reader::read);
    List<Problem> problems = reader.document.sorted();
    return new FitReading(
        problems.isEmpty() ? Optional.ofNullable(file) : Optional.empty(), problems);
  }

  /** Whether a file is a calibration, by the key at its head; not if it cannot be read. */
  public static boolean isFit(Path path) {
    return Document.hasKey(path, "calibration");
  }

  private @Nullable FitFile read(SourceFile text, Node.Table root) {
    Map<String, Node> entries = shapes.entries(root, FitFormat.ROOT.names());
    String name = Header.name(shapes, root, "calibration", document.bareName());
    String title = shapes.required(entries, "title", root);
    shapes.text(entries.get("about"));
    int replays = whole(entries.get("replays"), FitFormat.REPLAYS, 6);
    int games = whole(entries.get("games"), FitFormat.GAMES, 12);
    int seed = whole(entries.get("seed"), FitFormat.SEED, 1);
    int budget = whole(entries.get("budget"), FitFormat.BUDGET, 200);
    HistoryFile history = history(root, entries);
    if (history == null) {
      return null;
    }
    Set<String> targets = targets(root, entries.get("targets"), history);
    boolean acts = targets.remove(ACTS);
    List<Parameter> parameters = parameters(root, entries.get("parameters"), history.scenario());
    return new FitFile(
        name, title, history, parameters, acts, targets, replays, games, seed, budget);
  }

  private int whole(@Nullable Node node, Form.Whole form, int otherwise) {
    return node == null ? otherwise : shapes.whole(node, form.min(), form.max(), otherwise);
  }

  private @Nullable HistoryFile history(Node.Table root, Map<String, Node> entries) {
    Optional<Path> file = new NamedScenario(path, shapes).file("history", root, entries);
    if (file.isEmpty()) {
      return null;
    }
    HistoryReading reading = HistoryReader.read(file.get());
    shapes.problems().addAll(reading.problems());
    return reading.history().orElse(null);
  }

  /** What is fitted to: never anything of the test part. */
  private Set<String> targets(Node root, @Nullable Node list, HistoryFile history) {
    Set<String> known = new TreeSet<>(Set.of(ACTS));
    history.trails().forEach(trail -> known.add(trail.name()));
    Set<String> targets = new TreeSet<>();
    for (Node.Scalar word : shapes.words(list)) {
      if (!known.contains(word.text())) {
        shapes.problems().at(word, Nearest.unknown("Target", word.text(), known));
      } else if (!word.text().equals(ACTS) && !fittable(history, word.text())) {
        String rule = " has no fit data to compare by magnitude; test data are never fitted to.";
        shapes.problems().at(word, "Trail " + word.text() + rule);
      } else if (!targets.add(word.text())) {
        shapes.problems().at(word, "Target " + word.text() + " is named twice.");
      }
    }
    if (shapes.words(list).isEmpty()) {
      String rule = "The calibration needs targets: a list of acts and of trails with fit data.";
      shapes.problems().atKey(root, rule);
    }
    return targets;
  }

  private static boolean fittable(HistoryFile history, String name) {
    for (Trail trail : history.trails()) {
      if (trail.name().equals(name) && trail.compare() == HistoryFile.Compare.MAGNITUDE) {
        return trail.data().stream().anyMatch(datum -> datum.role() == Role.FIT);
      }
    }
    return false;
  }

  private List<Parameter> parameters(Node root, @Nullable Node block, Scenario scenario) {
    List<Parameter> parameters = new ArrayList<>();
    ParameterSection section = new ParameterSection(shapes, scenario);
    shapes
        .entries(block)
        .forEach((name, node) -> section.read(name, node).ifPresent(parameters::add));
    if (shapes.entries(block).isEmpty()) {
      shapes.problems().atKey(root, "The calibration needs parameters: what is fitted.");
    }
    return List.copyOf(parameters);
  }
}
