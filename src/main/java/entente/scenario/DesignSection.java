package entente.scenario;

import entente.scenario.ExperimentFile.Varied;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which points an experiment visits, and whether its factors can be varied so. */
record DesignSection(Shapes shapes, FactorSection factors) {
  private static final Map<String, List<String>> KEYS =
      Map.of(
          "factorial", List.of("method", "note"),
          "points", List.of("method", "points", "note"),
          "latinHypercube", List.of("method", "samples", "note"),
          "sobol", List.of("method", "samples", "note"),
          "morris", List.of("method", "trajectories", "levels", "note"));

  /** More values than this, of all factors at all points, would not fit the memory. */
  private static final int MOST_VALUES = 5_000_000;

  /** Reads the design and its factors; without one, every combination of the factors' values. */
  Design read(Node.Table root, int replicates) {
    Node node = root.get("design");
    Node block = root.get("factors");
    boolean listed = node instanceof Node.Table table && isListed(table);
    if (listed && block != null) {
      String rule = "; points name the factors themselves.\nMaybe leave factors out.";
      shapes.problems().atKey(block, "A design of points has no factors" + rule);
    }
    boolean fine = listed || factors.read(block);
    Design design = node == null ? new Design.Factorial() : design(node);
    if (fine && design != null) {
      fits(root, design);
      count(node == null ? root : node, design, replicates);
    }
    return design == null ? new Design.Factorial() : design;
  }

  private boolean isListed(Node.Table design) {
    return design.get("method") instanceof Node.Scalar method && method.text().equals("points");
  }

  private @Nullable Design design(Node node) {
    if (!(node instanceof Node.Table table)) {
      shapes.wrong(node, "a block, such as {method: latinHypercube, samples: 100}");
      return null;
    }
    Node said = table.get("method");
    String method = shapes.text(said);
    List<String> keys = KEYS.get(method);
    if (said == null || keys == null) {
      method(table, said, method);
      return null;
    }
    Map<String, Node> entries = shapes.entries(node, keys);
    return switch (method) {
      case "points" -> points(node, entries.get("points"));
      case "latinHypercube" -> new Design.LatinHypercube(samples(node, entries, "samples"));
      case "sobol" -> new Design.Sobol(samples(node, entries, "samples"));
      case "morris" ->
          new Design.Morris(samples(node, entries, "trajectories"), levels(entries.get("levels")));
      default -> new Design.Factorial();
    };
  }

  private void method(Node.Table design, @Nullable Node said, String method) {
    List<String> known = ExperimentFormat.METHODS;
    if (said == null || method.isEmpty()) {
      String rule = "design needs a method: one of " + String.join(", ", known) + ".";
      shapes.problems().atKey(design, rule);
    } else {
      shapes.problems().at(said, Nearest.unknown("Method", method, known));
    }
  }

  private @Nullable Design points(Node design, @Nullable Node list) {
    if (list == null) {
      String rule = "a list of blocks, each with a value for every factor.";
      shapes.problems().atKey(design, "design lacks points: " + rule);
      return null;
    }
    List<List<Double>> rows = factors.rows(list);
    return rows.isEmpty() ? null : new Design.Points(rows);
  }

  private int samples(Node design, Map<String, Node> entries, String key) {
    Node node = entries.get(key);
    Form.Whole form = ExperimentFormat.SAMPLES;
    if (node == null) {
      shapes.problems().atKey(design, "design lacks " + key + ": " + form.rule() + ".");
      return 1;
    }
    return shapes.whole(node, form.min(), form.max(), 1);
  }

  private int levels(@Nullable Node node) {
    Form.Whole form = ExperimentFormat.LEVELS;
    int levels = node == null ? 4 : shapes.whole(node, form.min(), form.max(), 4);
    if (node != null && levels % 2 != 0) {
      String rule = "; it must be an even number, so that steps go both ways alike.";
      shapes.problems().at(node, node.path() + " is " + levels + rule);
    }
    return levels;
  }

  /** Checks that every factor varies in a way that the method can follow. */
  private void fits(Node.Table root, Design design) {
    if (!(design instanceof Design.Factorial) && factors.all().isEmpty()) {
      shapes.problems().atKey(root, "A design of " + design.method() + " needs factors.");
    }
    Map<String, Node> nodes = shapes.entries(root.get("factors"));
    for (Varied factor : factors.all()) {
      Node node = nodes.get(factor.name());
      String clause = clause(design, factor.variation());
      if (node != null && !clause.isEmpty()) {
        shapes.problems().atKey(node, factor.name() + clause);
      }
    }
    if (design instanceof Design.Sobol && factors.all().size() > Design.Sobol.MOST_FACTORS) {
      String rule = " factors; sobol can vary " + Design.Sobol.MOST_FACTORS + " at most.";
      shapes
          .problems()
          .atKey(nodes.values().iterator().next(), "These are " + factors.all().size() + rule);
    }
  }

  private static String clause(Design design, Variation variation) {
    boolean listed = variation instanceof Variation.Listed;
    if (design instanceof Design.Factorial && !listed) {
      return " has no end of values, so factorial cannot visit them all.\nMaybe give it a grid.";
    }
    if (design instanceof Design.Morris && listed) {
      return " has separate values, so morris cannot walk along it.\nMaybe make it uniform.";
    }
    return design instanceof Design.Morris && variation instanceof Variation.Normal
        ? " is normal and has no ends, between which morris walks.\nMaybe make it uniform."
        : "";
  }

  private void count(Node node, Design design, int replicates) {
    List<Variation> factors = this.factors.all().stream().map(Varied::variation).toList();
    double points = design.points(factors);
    double runs = points * replicates;
    most(node, "The design has %s points", points, ExperimentFormat.MOST_POINTS);
    most(node, "The design has %s values in all", points * factors.size(), MOST_VALUES);
    if (points <= ExperimentFormat.MOST_POINTS) {
      String each = "The design has " + Amount.say(points) + " points, each played " + replicates;
      most(node, each + " times: %s runs", runs, ExperimentFormat.MOST_RUNS);
    }
  }

  private void most(Node node, String clause, double number, int most) {
    if (number > most) {
      String is = clause.replace("%s", Amount.say(number));
      shapes.problems().atKey(node, is + "; " + most + " is the most.");
    }
  }
}
