package entente.invariant;

import entente.fixture.Stage;
import entente.fixture.Whim;
import entente.scenario.Mechanisms;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Switches off and numbers other than the model's, in a random scenario. */
final class RandomMechanisms {
  private static final Mechanisms MODEL = Stage.toyScenario().mechanisms();

  private RandomMechanisms() {}

  static void write(RandomScenario made) {
    Whim whim = made.whim;
    Map<String, List<String>> blocks = new TreeMap<>();
    for (String path : whim.some(List.copyOf(MODEL.switches().keySet()), 0.05)) {
      blocks.computeIfAbsent(path, none -> new ArrayList<>()).add("on: false");
    }
    for (String path : whim.some(List.copyOf(MODEL.numbers().keySet()), 0.05)) {
      Mechanisms.Tuned number = MODEL.numbers().get(path);
      int dot = path.lastIndexOf('.');
      String said = made.yaml.number(number.unit(), number.min(), number.max());
      blocks
          .computeIfAbsent(path.substring(0, dot), none -> new ArrayList<>())
          .add(path.substring(dot + 1) + ": " + said);
    }
    if (!blocks.isEmpty()) {
      made.yaml.line(0, "mechanisms:").line(1, "source: made");
      blocks.forEach(
          (block, lines) -> {
            made.yaml.line(1, block + ":");
            lines.forEach(line -> made.yaml.line(2, line));
          });
    }
  }
}
