package entente.scenario;

import entente.world.Layout;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What is kept of each run of an experiment. */
record RecordSection(Shapes shapes, Layout layout) {
  private static final String ALL = "all";

  ExperimentFile.Recorded read(@Nullable Node node) {
    Map<String, Node> entries = shapes.entries(node, ExperimentFormat.RECORD.names());
    shapes.text(entries.get("note"));
    return new ExperimentFile.Recorded(
        cells(entries.get("cells")),
        cells(entries.get("series")),
        truth(entries.get("events")),
        truth(entries.get("decisions")),
        truth(entries.get("ledger")));
  }

  private boolean truth(@Nullable Node node) {
    return node != null && shapes.truth(node);
  }

  private List<String> cells(@Nullable Node node) {
    Set<String> cells = new LinkedHashSet<>();
    for (Node.Scalar word : shapes.words(node)) {
      if (word.text().equals(ALL)) {
        cells.addAll(layout.names());
      } else if (word.text().contains("*")) {
        cells.addAll(fitting(word));
      } else {
        int cell = layout.find(word.text());
        if (cell < 0) {
          shapes.problems().at(word, Nearest.unknownCell(word.text(), layout));
        } else {
          cells.add(layout.name(cell));
        }
      }
    }
    return List.copyOf(cells);
  }

  private List<String> fitting(Node.Scalar pattern) {
    String literal = Pattern.quote(pattern.text()).replace("*", "\\E[^.]+\\Q");
    Pattern form = Pattern.compile(literal);
    List<String> fitting =
        layout.names().stream().filter(name -> form.matcher(name).matches()).toList();
    if (fitting.isEmpty()) {
      String rule = "; a * stands for one word between points, as in dyad.*.*.trust.";
      shapes
          .problems()
          .at(pattern, pattern.path() + " is " + pattern.text() + ", which fits no cell" + rule);
    }
    return fitting;
  }
}
