package entente.scenario;

import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/** Reads a history and all its problems at once, those of its scenario among them. */
public final class HistoryReader {
  private static final String LEAST =
      "a history has at least history, title, scenario, until, test and acts.";

  private final Path path;
  private final Document document;
  private final Shapes shapes;

  private HistoryReader(Path path) {
    this.path = path;
    this.document = Document.at(path, "The history");
    this.shapes = document.shapes();
  }

  /** Reads a history and its scenario; throws for no problem of theirs. */
  public static HistoryReading read(Path path) {
    HistoryReader reader = new HistoryReader(path);
    HistoryFile file = reader.document.read(LEAST, reader::read);
    List<Problem> problems = reader.document.sorted();
    return new HistoryReading(
        problems.isEmpty() ? Optional.ofNullable(file) : Optional.empty(), problems);
  }

  /** Whether a file is a history, by the key at its head; not if it cannot be read. */
  public static boolean isHistory(Path path) {
    return Document.hasKey(path, "history") && !Document.hasKey(path, "calibration");
  }

  private @Nullable HistoryFile read(SourceFile text, Node.Table root) {
    Map<String, Node> entries = shapes.entries(root, HistoryFormat.ROOT.names());
    String name = Header.name(shapes, root, "history", document.bareName());
    String title = shapes.required(entries, "title", root);
    shapes.text(entries.get("about"));
    double floor = number(entries.get("floor"), 0.001, 0.1, 0.001);
    double smoothing = number(entries.get("smoothing"), 0.01, 10, 1);
    Scenario scenario = new NamedScenario(path, shapes).read(root, entries);
    if (scenario == null) {
      return null;
    }
    Draft draft = Draft.of(root, shapes, new Figures(shapes, Map.of()), scenario.plan().layout());
    Months all = new Months(shapes, scenario.start(), scenario.turns());
    int until = all.required(root, entries, "until");
    int last = until < 0 ? scenario.turns() - 1 : until;
    Months months = new Months(shapes, scenario.start(), last + 1);
    int test = months.required(root, entries, "test");
    ActSection acts = new ActSection(draft, months, scenario);
    return new HistoryFile(
        name,
        title,
        text,
        scenario,
        last + 1,
        test,
        floor,
        smoothing,
        new WatchSection(draft).read(entries.get("watched")),
        acts.read(root, entries.get("acts")),
        uncoded(entries.get("uncoded")),
        new TrailSection(draft, months, test).read(entries.get("trails")));
  }

  private double number(@Nullable Node node, double least, double most, double otherwise) {
    if (node == null) {
      return otherwise;
    }
    OptionalDouble value = shapes.number(node);
    if (value.isPresent() && (value.getAsDouble() < least || value.getAsDouble() > most)) {
      String rule = "; " + Amount.rule(least, most, "1") + ".";
      shapes.problems().at(node, node.path() + " is " + Amount.say(value.getAsDouble()) + rule);
    }
    return value.orElse(otherwise);
  }

  private List<HistoryFile.Uncoded> uncoded(@Nullable Node block) {
    List<HistoryFile.Uncoded> all = new ArrayList<>();
    shapes
        .entries(block)
        .forEach(
            (name, node) -> {
              Map<String, Node> said = shapes.entries(node, HistoryFormat.UNCODED.names());
              Node month = said.get("month");
              YearMonth when = month == null ? null : Header.month(shapes, month);
              if (month == null) {
                shapes.problems().atKey(node, node.path() + " needs a month.");
              }
              all.add(
                  new HistoryFile.Uncoded(
                      name,
                      when == null ? "" : when.toString(),
                      shapes.required(said, "reason", node),
                      source(shapes, node)));
            });
    return List.copyOf(all);
  }

  /** The source of a block, which it must have. */
  static String source(Shapes shapes, Node node) {
    Node source = node instanceof Node.Table table ? table.get("source") : null;
    String text = shapes.text(source);
    if (text.isEmpty()) {
      shapes.problems().atKey(node, node.path() + " needs a text at source.");
    }
    return text;
  }
}
