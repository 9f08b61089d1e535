package entente.scenario;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The arms of a claim and the mechanisms without which it must fail: scenario data, no more. */
final class ClaimArms {
  private final NamedScenario beside;
  private final Shapes shapes;
  private final Scenario scenario;
  private final Settable settable;
  private final Map<String, Scenario> laid = new HashMap<>();

  ClaimArms(Path path, Shapes shapes, Scenario scenario) {
    this.beside = new NamedScenario(path, shapes);
    this.shapes = shapes;
    this.scenario = scenario;
    this.settable = new Settable(scenario.plan().layout(), scenario.mechanisms());
  }

  /** The names of all arms, those with something wrong about them too. */
  List<String> names(Node.Table root) {
    return List.copyOf(shapes.entries(root.get("arms")).keySet());
  }

  Map<String, ClaimFile.Arm> read(Node.Table root) {
    Node block = root.get("arms");
    Map<String, Node> entries = shapes.entries(block);
    if (entries.isEmpty()) {
      shapes.problems().atKey(block == null ? root : block, "The claim needs arms, one at least.");
    }
    Map<String, ClaimFile.Arm> arms = new LinkedHashMap<>();
    entries.forEach((name, node) -> arms.put(name, arm(name, node)));
    return arms;
  }

  private ClaimFile.Arm arm(String name, Node node) {
    Map<String, Node> entries = shapes.entries(node, ClaimFormat.ARM.names());
    String note = shapes.text(entries.get("note"));
    Map<String, Double> settings = settings(entries.get("set"));
    Node over = entries.get("over");
    String said = shapes.text(over);
    Scenario under = over == null || said.isEmpty() ? scenario : laid(said, over);
    return new ClaimFile.Arm(
        name, settings, under, said.isEmpty() ? Optional.empty() : Optional.of(said), note);
  }

  /** The scenario with a part laid over it, read once; the scenario itself if that is broken. */
  private Scenario laid(String said, Node node) {
    Scenario known = laid.get(said);
    if (known != null) {
      return known;
    }
    Path part = beside.beside(said, node.path(), node);
    Scenario read =
        part == null ? null : beside.of(ScenarioReader.readUnder(Path.of(scenario.path()), part));
    if (read != null && !read.plan().layout().names().equals(scenario.plan().layout().names())) {
      String rule = ", which brings states, items or wars that the scenario has not.";
      shapes.problems().at(node, node.path() + " is " + said + rule);
    }
    Scenario one = read == null ? scenario : read;
    laid.put(said, one);
    return one;
  }

  /** What must make the claim fail, by its name. */
  Map<String, ClaimFile.Ablation> ablations(@Nullable Node block, List<String> tests) {
    Map<String, ClaimFile.Ablation> ablations = new LinkedHashMap<>();
    shapes.entries(block).forEach((name, node) -> ablations.put(name, ablation(name, node, tests)));
    return ablations;
  }

  private ClaimFile.Ablation ablation(String name, Node node, List<String> tests) {
    Map<String, Node> entries = shapes.entries(node, ClaimFormat.ABLATION.names());
    String note = shapes.text(entries.get("note"));
    Map<String, Double> settings = settings(entries.get("set"));
    if (settings.isEmpty() && entries.get("set") == null) {
      shapes.problems().atKey(node, node.path() + " needs set, what switches the mechanism off.");
    }
    Set<String> fails = new LinkedHashSet<>();
    for (Node.Scalar word : shapes.words(entries.get("fails"))) {
      if (tests.contains(word.text())) {
        fails.add(word.text());
      } else {
        shapes.problems().at(word, Nearest.unknown("Test", word.text(), tests));
      }
    }
    return new ClaimFile.Ablation(
        name, settings, fails.isEmpty() ? tests : List.copyOf(fails), note);
  }

  private Map<String, Double> settings(@Nullable Node block) {
    Map<String, Double> settings = new TreeMap<>();
    FactorValues values = new FactorValues(shapes, scenario);
    shapes
        .entries(block)
        .forEach(
            (name, node) -> {
              Settable.Target target = settable.find(name);
              if (target == null) {
                shapes.problems().atKey(node, settable.unknown(name));
              } else if (target instanceof Settable.Computed) {
                shapes.problems().atKey(node, Settable.Computed.rule(name));
              } else {
                OptionalDouble value = values.value(name, node, target);
                value.ifPresent(v -> settings.put(name, v));
              }
            });
    return settings;
  }
}
