package entente.scenario;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads a claim and all its problems at once, those of its scenario among them. */
public final class ClaimReader {
  private static final Pattern HEAD =
      Pattern.compile("(?m)^(?:claim|tests|measures|placebos)\\s*:");
  private static final String LEAST =
      "a claim has at least claim, title, scenario, arms and tests.";

  private final Path path;
  private final Problems problems = new Problems();
  private final Shapes shapes = new Shapes(problems, "The claim");

  private ClaimReader(Path path) {
    this.path = path;
  }

  /** Reads a claim and its scenario; throws for no problem of theirs. */
  public static ClaimReading read(Path path) {
    return new ClaimReader(path).read();
  }

  /** Whether a file is a claim, by the keys at its head; not if it cannot be read. */
  public static boolean isClaim(Path path) {
    try (InputStream in = Files.newInputStream(path)) {
      String text = new String(in.readNBytes(Texts.LARGEST), StandardCharsets.UTF_8);
      return HEAD.matcher(text).find();
    } catch (IOException e) {
      return false;
    }
  }

  private ClaimReading read() {
    Shelf shelf = new Shelf.Disk(path.resolveSibling(""));
    String called = shelf.called(fileName());
    ClaimFile file = null;
    try {
      SourceFile text = new Texts(shelf, problems).read(fileName(), Spot.whole(called));
      Node.Table root = text == null ? null : Tree.read(called, text.text(), LEAST, problems);
      file = text == null || root == null ? null : read(root, text);
    } catch (Problems.Enough e) {
      // What there is so far is said.
    }
    return problems.any()
        ? new ClaimReading(Optional.empty(), problems.sorted(called))
        : new ClaimReading(Optional.ofNullable(file), List.of());
  }

  private String fileName() {
    Path name = path.getFileName();
    return name == null ? "" : name.toString();
  }

  private @Nullable ClaimFile read(Node.Table root, SourceFile text) {
    Map<String, Node> entries = shapes.entries(root, ClaimFormat.ROOT.names());
    String bare = fileName().replaceFirst("\\.[^.]*$", "");
    String id = Header.name(shapes, root, "claim", bare);
    String title = shapes.required(entries, "title", root);
    String argument = shapes.required(entries, "argument", root);
    String passage = shapes.required(entries, "passage", root);
    ClaimFile.Kind kind = kind(root, entries);
    int samples = whole(entries.get("samples"), ClaimFormat.SAMPLES, 1);
    int turns = whole(entries.get("turns"), ClaimFormat.TURNS, 1);
    Scenario scenario = new ScenarioBeside(path, shapes).read(root, entries);
    if (scenario == null) {
      return null;
    }
    ClaimFile head =
        new ClaimFile(
            id,
            title,
            argument,
            passage,
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
      problems.at(node, Nearest.unknown(what, word, known));
    }
    return known.contains(word) ? word : known.get(0);
  }
}
