package entente.scenario;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads an experiment and all its problems at once, those of its scenario among them. */
public final class ExperimentReader {
  private static final List<String> HEAD = List.of("experiment", "factors", "design", "replicates");
  private static final String LEAST = "an experiment has at least experiment, title and scenario.";

  private static final String CALLED = "The experiment";

  private final Document document;
  private final Shapes shapes;
  private final @Nullable Reading scenario;

  private ExperimentReader(Document document, @Nullable Reading scenario) {
    this.document = document;
    this.shapes = document.shapes();
    this.scenario = scenario;
  }

  /** Reads an experiment and its scenario; throws for no problem of theirs. */
  public static ExperimentReading read(Path path) {
    return new ExperimentReader(Document.at(path, CALLED), null).read();
  }

  /**
   * Reads an experiment from texts that were sent from another place.
   *
   * @param texts its own and then those of its scenario, as {@link SourceFile}s name them
   * @param scenario where the scenario's file lies there
   */
  public static ExperimentReading readSent(List<SourceFile> texts, Path scenario) {
    SourceFile own = texts.get(0);
    Map<String, String> others = new LinkedHashMap<>();
    texts.subList(1, texts.size()).forEach(text -> others.put(text.name(), text.text()));
    Reading reading = ScenarioReader.readSent(others, scenario);
    Shelf shelf = new Shelf.Stored(Map.of(own.name(), own.text()));
    Document document = Document.on(shelf, Path.of(own.name()), CALLED);
    return new ExperimentReader(document, reading).read();
  }

  /**
   * Reads a copy of an experiment.
   *
   * @param scenario where the copy of its scenario lies, whatever the file says
   */
  public static ExperimentReading readCopy(Path path, Path scenario) {
    return new ExperimentReader(Document.at(path, CALLED), ScenarioReader.read(scenario)).read();
  }

  /** Whether a file is an experiment, by the keys at its head; not if it cannot be read. */
  public static boolean isExperiment(Path path) {
    return HEAD.stream().anyMatch(key -> Document.hasKey(path, key));
  }

  private ExperimentReading read() {
    ExperimentFile file = document.read(LEAST, this::read);
    List<Problem> problems = document.sorted();
    return new ExperimentReading(
        problems.isEmpty() ? Optional.ofNullable(file) : Optional.empty(), problems);
  }

  private @Nullable ExperimentFile read(SourceFile text, Node.Table root) {
    Map<String, Node> entries = shapes.entries(root, ExperimentFormat.ROOT.names());
    String name = Header.name(shapes, root, "experiment", document.bareName());
    String title = shapes.required(entries, "title", root);
    String question = shapes.text(entries.get("question"));
    int seed = whole(entries.get("seed"), ExperimentFormat.SEED, 1);
    int replicates = whole(entries.get("replicates"), ExperimentFormat.REPLICATES, 1);
    int turns = whole(entries.get("turns"), ExperimentFormat.TURNS, 1);
    NamedScenario named = new NamedScenario(document.path(), shapes);
    Scenario scenario = this.scenario == null ? named.read(root, entries) : named.of(this.scenario);
    if (scenario == null) {
      return null;
    }
    FactorSection factors = new FactorSection(shapes, scenario);
    DesignSection section = new DesignSection(shapes, factors);
    Design design = section.read(root, replicates);
    return new ExperimentFile(
        name,
        title,
        question,
        text,
        scenario,
        entries.containsKey("turns") ? turns : scenario.turns(),
        replicates,
        seed,
        factors.all(),
        design,
        new RecordSection(shapes, scenario.plan().layout()).read(entries.get("record")));
  }

  private int whole(@Nullable Node node, Form.Whole form, int otherwise) {
    return node == null ? otherwise : shapes.whole(node, form.min(), form.max(), otherwise);
  }
}
