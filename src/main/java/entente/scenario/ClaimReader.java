package entente.scenario;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads a claim and all its problems at once, those of its scenario among them. */
public final class ClaimReader {
  private static final List<String> HEAD = List.of("claim", "tests", "measures", "placebos");
  private static final String LEAST =
      "a claim has at least claim, title, scenario, arms and tests.";

  private final Path path;
  private final Document document;
  private final Shapes shapes;

  private ClaimReader(Path path) {
    this.path = path;
    this.document = Document.at(path, "The claim");
    this.shapes = document.shapes();
  }

  /** Reads a claim and its scenario; throws for no problem of theirs. */
  public static ClaimReading read(Path path) {
    ClaimReader reader = new ClaimReader(path);
    ClaimFile file = reader.document.read(LEAST, reader::read);
    List<Problem> problems = reader.document.sorted();
    return new ClaimReading(
        problems.isEmpty() ? Optional.ofNullable(file) : Optional.empty(), problems);
  }

  /** Whether a file is a claim, by the keys at its head; not if it cannot be read. */
  public static boolean isClaim(Path path) {
    return HEAD.stream().anyMatch(key -> Document.hasKey(path, key));
  }

  private @Nullable ClaimFile read(SourceFile text, Node.Table root) {
    Map<String, Node> entries = shapes.entries(root, ClaimFormat.ROOT.names());
    String id = Header.name(shapes, root, "claim", document.bareName());
    String title = shapes.required(entries, "title", root);
    String argument = shapes.required(entries, "argument", root);
    String passage = shapes.required(entries, "passage", root);
    ClaimFile.Kind kind = kind(root, entries);
    int samples = whole(entries.get("samples"), ClaimFormat.SAMPLES, 1);
    int turns = whole(entries.get("turns"), ClaimFormat.TURNS, 1);
    Scenario scenario = new NamedScenario(path, shapes).read(root, entries);
    if (scenario == null) {
      return null;
    }
    ClaimFile head =
        new ClaimFile(
            id,
            title,
            new ClaimFile.Argument(argument, passage, source(root.get("source"), scenario)),
            kind,
            text,
            scenario,
            entries.containsKey("turns") ? turns : scenario.turns(),
            samples);
    return body(head, root, entries);
  }

  /** The same with what is played and tested. */
  private ClaimFile body(ClaimFile head, Node.Table root, Map<String, Node> entries) {
    ClaimArms section = new ClaimArms(path, shapes, head.scenario());
    Map<String, ClaimFile.Arm> arms = section.read(root);
    ClaimMeasures measures = new ClaimMeasures(shapes, head.scenario(), head.turns());
    Map<String, Measure> measured = measures.read(root);
    ClaimTrials trials = new ClaimTrials(shapes, measures.names(root), section.names(root));
    Map<String, Trial> tests = trials.read(root, ClaimTrials.TESTS);
    List<String> names = List.copyOf(shapes.entries(root.get(ClaimTrials.TESTS)).keySet());
    Map<String, ClaimFile.Ablation> without = section.ablations(entries.get("without"), names);
    Map<String, Trial> placebos =
        entries.containsKey("placebos") ? trials.read(root, "placebos") : Map.of();
    return head.with(arms, measured)
        .with(tests, needed(entries.get("holds")))
        .checkedBy(without, needed(entries.get("fails")), placebos);
  }

  /** The source that the claim's file names among those of its scenario. */
  private Optional<Source> source(@Nullable Node node, Scenario scenario) {
    String key = shapes.text(node);
    if (node != null && !key.isEmpty() && !scenario.sources().containsKey(key)) {
      Set<String> known = scenario.sources().keySet();
      document.problems().at(node, Nearest.unknown("Source", key, known));
    }
    return Optional.ofNullable(scenario.sources().get(key));
  }

  private ClaimFile.Kind kind(Node.Table root, Map<String, Node> entries) {
    shapes.required(entries, "kind", root);
    String kind = oneOf(entries.get("kind"), "Kind", ClaimFormat.KINDS);
    return ClaimFile.Kind.valueOf(kind.toUpperCase(Locale.ROOT));
  }

  private int whole(@Nullable Node node, Form.Whole form, int otherwise) {
    return node == null ? otherwise : shapes.whole(node, form.min(), form.max(), otherwise);
  }

  private ClaimFile.Needed needed(@Nullable Node node) {
    return node == null
        ? ClaimFile.Needed.ALL
        : ClaimFile.Needed.valueOf(
            oneOf(node, "Word", ClaimFormat.NEEDED).toUpperCase(Locale.ROOT));
  }

  /** The word at a node, which must be one of these; the first of them if it is not. */
  private String oneOf(@Nullable Node node, String what, List<String> known) {
    String word = shapes.text(node);
    if (node != null && !word.isEmpty() && !known.contains(word)) {
      document.problems().at(node, Nearest.unknown(what, word, known));
    }
    return known.contains(word) ? word : known.get(0);
  }
}
