package entente.scenario;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads an experiment and all its problems at once, those of its scenario among them. */
public final class ExperimentReader {
  private static final Pattern HEAD =
      Pattern.compile("(?m)^(?:experiment|factors|design|replicates)\\s*:");
  private static final String LEAST = "an experiment has at least experiment, title and scenario.";

  private final Path path;
  private final Shelf shelf;
  private final @Nullable Reading scenario;
  private final Problems problems = new Problems();
  private final Shapes shapes = new Shapes(problems, "The experiment");

  private ExperimentReader(Path path, Shelf shelf, @Nullable Reading scenario) {
    this.path = path;
    this.shelf = shelf;
    this.scenario = scenario;
  }

  /** Reads an experiment and its scenario; throws for no problem of theirs. */
  public static ExperimentReading read(Path path) {
    Shelf shelf = new Shelf.Disk(path.resolveSibling(""));
    return new ExperimentReader(path, shelf, null).read();
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
    return new ExperimentReader(Path.of(own.name()), shelf, reading).read();
  }

  /**
   * Reads a copy of an experiment.
   *
   * @param scenario where the copy of its scenario lies, whatever the file says
   */
  public static ExperimentReading readCopy(Path path, Path scenario) {
    Shelf shelf = new Shelf.Disk(path.resolveSibling(""));
    return new ExperimentReader(path, shelf, ScenarioReader.read(scenario)).read();
  }

  /** Whether a file is an experiment, by the keys at its head; not if it cannot be read. */
  public static boolean isExperiment(Path path) {
    try (InputStream in = Files.newInputStream(path)) {
      String text = new String(in.readNBytes(Texts.LARGEST), StandardCharsets.UTF_8);
      return HEAD.matcher(text).find();
    } catch (IOException e) {
      return false;
    }
  }

  private ExperimentReading read() {
    String called = shelf.called(fileName());
    ExperimentFile file = null;
    try {
      SourceFile text = new Texts(shelf, problems).read(fileName(), Spot.whole(called));
      Node.Table root = text == null ? null : Tree.read(called, text.text(), LEAST, problems);
      file = text == null || root == null ? null : read(root, text);
    } catch (Problems.Enough e) {
      // What there is so far is said.
    }
    return problems.any()
        ? new ExperimentReading(Optional.empty(), problems.sorted(called))
        : new ExperimentReading(Optional.ofNullable(file), List.of());
  }

  private String fileName() {
    Path name = path.getFileName();
    return name == null ? "" : name.toString();
  }

  private @Nullable ExperimentFile read(Node.Table root, SourceFile text) {
    Map<String, Node> entries = shapes.entries(root, ExperimentFormat.ROOT.names());
    String bare = fileName().replaceFirst("\\.[^.]*$", "");
    String name = Header.name(shapes, root, "experiment", bare);
    String title = shapes.required(entries, "title", root);
    String question = shapes.text(entries.get("question"));
    int seed = whole(entries.get("seed"), ExperimentFormat.SEED, 1);
    int replicates = whole(entries.get("replicates"), ExperimentFormat.REPLICATES, 1);
    int turns = whole(entries.get("turns"), ExperimentFormat.TURNS, 1);
    NamedScenario named = new NamedScenario(path, shapes);
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
