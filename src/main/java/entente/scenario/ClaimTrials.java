package entente.scenario;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The tests of a claim and its placebos.
 *
 * @param measures what they may be of
 * @param arms which arms there are
 */
record ClaimTrials(Shapes shapes, List<String> measures, List<String> arms) {
  /** The section of what is claimed. */
  static final String TESTS = "tests";

  private static final int MANY = 1000;
  private static final Map<String, List<String>> WITH =
      Map.of(
          "difference", List.of("least", "monotone"),
          "change", List.of("least"),
          "level", List.of("above", "below"),
          "equal", List.of("within"),
          "bend", List.of("dose", "least", "near"),
          "passing", List.of("dose", "at", "below"));

  Map<String, Trial> read(Node.Table root, String section) {
    Node block = root.get(section);
    Map<String, Node> entries = shapes.entries(block);
    if (entries.isEmpty()) {
      String rule = "The claim needs " + section + ", one at least.";
      shapes.problems().atKey(block == null ? root : block, rule);
    }
    Map<String, Trial> trials = new LinkedHashMap<>();
    entries.forEach(
        (name, node) -> {
          Trial trial = trial(node);
          if (trial instanceof Trial.Difference
              || trial instanceof Trial.Change
              || trial instanceof Trial.Equal
              || (trial != null && section.equals(TESTS))) {
            trials.put(name, trial);
          } else if (trial != null) {
            String rule = " must compare two arms: a placebo is a difference, change or equal.";
            shapes.problems().atKey(node, node.path() + rule);
          }
        });
    return trials;
  }

  private @Nullable Trial trial(Node node) {
    Map<String, Node> all = shapes.entries(node, ClaimFormat.TRIAL.names());
    List<String> kinds = ClaimFormat.TRIALS.stream().filter(all::containsKey).toList();
    if (kinds.size() != 1) {
      String has = kinds.isEmpty() ? " tests nothing" : " has " + String.join(" and ", kinds);
      String rule = "; it must have exactly one of " + String.join(", ", ClaimFormat.TRIALS) + ".";
      shapes.problems().atKey(node, node.path() + has + rule);
      return null;
    }
    String kind = kinds.get(0);
    List<String> known = new ArrayList<>(List.of(kind, "of", "note"));
    known.addAll(WITH.getOrDefault(kind, List.of()));
    Map<String, Node> entries = shapes.entries(node, known);
    shapes.text(entries.get("note"));
    String of = measure(node, entries, "of");
    return switch (kind) {
      case "difference" -> difference(node, entries, of);
      case "change" -> change(node, entries, of);
      case "level" -> level(node, entries, of);
      case "equal" -> equal(node, entries, of);
      case "bend" -> bend(node, entries, of);
      default -> passing(node, entries, of);
    };
  }

  private Trial difference(Node node, Map<String, Node> entries, String of) {
    List<String> two = arms(entries.get("difference"), 2, 2);
    double least = least(node, entries);
    Node way = entries.get("monotone");
    List<String> monotone = way == null ? List.of() : arms(way, 2, MANY);
    return new Trial.Difference(of, two.get(0), two.get(1), least, monotone);
  }

  private Trial change(Node node, Map<String, Node> entries, String of) {
    List<String> two = arms(entries.get("change"), 2, 2);
    return new Trial.Change(of, two.get(0), two.get(1), least(node, entries));
  }

  private Trial level(Node node, Map<String, Node> entries, String of) {
    List<String> one = arms(entries.get("level"), 1, 1);
    boolean above = entries.containsKey("above");
    if (above == entries.containsKey("below")) {
      shapes.problems().atKey(node, node.path() + " needs either above or below, the bound.");
    }
    double bound = number(node, entries, above ? "above" : "below");
    return new Trial.Level(of, one.get(0), bound, above ? 1 : -1);
  }

  private Trial equal(Node node, Map<String, Node> entries, String of) {
    List<String> two = arms(entries.get("equal"), 2, 2);
    double within = number(node, entries, "within");
    if (within <= 0 && entries.containsKey("within")) {
      String rule = "; it must be greater than 0.";
      shapes.problems().atKey(node, node.path() + ".within is " + Amount.say(within) + rule);
    }
    return new Trial.Equal(of, two.get(0), two.get(1), within);
  }

  private Trial bend(Node node, Map<String, Node> entries, String of) {
    List<String> many = arms(entries.get("bend"), 4, MANY);
    String dose = measure(node, entries, "dose");
    double least = least(node, entries);
    List<Double> near = new ArrayList<>();
    Node said = entries.get("near");
    if (said == null) {
      shapes.problems().atKey(node, node.path() + " needs near, two doses, such as [0.3, 0.6].");
    } else {
      for (Node item : shapes.items(said, "two doses, such as [0.3, 0.6]")) {
        near.add(shapes.number(item).orElse(0));
      }
      if (near.size() != 2) {
        String rule = " must be two doses, not " + near.size() + ".";
        shapes.problems().at(said, said.path() + rule);
      }
    }
    boolean two = near.size() == 2;
    return new Trial.Bend(of, many, dose, least, two ? near.get(0) : 0, two ? near.get(1) : 1);
  }

  private Trial passing(Node node, Map<String, Node> entries, String of) {
    List<String> many = arms(entries.get("passing"), 2, MANY);
    String dose = measure(node, entries, "dose");
    return new Trial.Passing(
        of, many, dose, number(node, entries, "at"), number(node, entries, "below"));
  }

  private double least(Node node, Map<String, Node> entries) {
    double least = number(node, entries, "least");
    if (least == 0 && entries.containsKey("least")) {
      String rule = ".least is 0; it must have the sign of the effect that is claimed.";
      shapes.problems().atKey(node, node.path() + rule);
    }
    return least;
  }

  private double number(Node node, Map<String, Node> entries, String key) {
    Node said = entries.get(key);
    if (said == null) {
      shapes.problems().atKey(node, node.path() + " needs " + key + ", a number.");
      return 0;
    }
    return shapes.number(said).orElse(0);
  }

  private String measure(Node node, Map<String, Node> entries, String key) {
    String word = shapes.required(entries, key, node);
    Node said = entries.get(key);
    if (said != null && !word.isEmpty() && !measures.contains(word)) {
      shapes.problems().at(said, Nearest.unknown("Measure", word, measures));
    }
    return word;
  }

  /** Names of arms, as many as wanted; filled up where something is wrong. */
  private List<String> arms(@Nullable Node node, int least, int most) {
    List<String> names = new ArrayList<>();
    for (Node.Scalar word : shapes.words(node)) {
      if (!arms.contains(word.text())) {
        shapes.problems().at(word, Nearest.unknown("Arm", word.text(), arms));
      }
      if (names.contains(word.text())) {
        shapes.problems().at(word, word.path() + " names the arm " + word.text() + " again.");
      }
      names.add(word.text());
    }
    if (node != null && (names.size() < least || names.size() > most)) {
      String rule = most == MANY ? least + " at least" : least + " arm" + (least == 1 ? "" : "s");
      shapes
          .problems()
          .at(node, node.path() + " names " + names.size() + "; it must be " + rule + ".");
    }
    while (names.size() < least) {
      names.add("");
    }
    return List.copyOf(names);
  }
}
