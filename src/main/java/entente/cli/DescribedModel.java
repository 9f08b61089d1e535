package entente.cli;

import entente.explain.Figures;
import entente.scenario.Scenario;
import entente.scenario.Source;
import entente.world.Layout;
import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The mechanisms of a scenario, and what all its numbers rest on. */
record DescribedModel(Scenario scenario, Written written, PrintWriter out, int width) {

  void mechanisms() {
    out.println();
    out.println("Switches of the model");
    Table switches = new Table(3, "mechanism", "", "off means");
    scenario
        .mechanisms()
        .switches()
        .forEach((path, one) -> switches.row(path, one.on() ? "on" : "OFF", one.off()));
    print(switches);
    out.println();
    out.println("Numbers of the model");
    Table numbers = new Table(1, "number", "value", "from", "to", "unit and meaning").lastIsWords();
    scenario
        .mechanisms()
        .numbers()
        .forEach(
            (path, one) ->
                numbers.row(
                    path,
                    written.figure(one.value(), one.spread(), one.sources()),
                    Figures.plain(one.min()),
                    Figures.plain(one.max()),
                    "[" + one.unit() + "] " + one.meaning()));
    print(numbers);
  }

  /** The sources, with the number of values that rest on each. */
  void sources() {
    Map<String, Integer> counts = counts();
    Table table = new Table(1, "source", "values", "", "title").lastIsWords();
    scenario
        .sources()
        .forEach(
            (key, source) ->
                table.row(
                    key,
                    Integer.toString(counts.getOrDefault(key, 0)),
                    source.estimate() ? "~" : "",
                    source.title()));
    Integer set = counts.get("--set");
    if (set != null) {
      table.row("--set", set.toString(), "", "set on the command line");
    }
    out.println();
    out.println("Sources, with the number of values that rest on each; ~ is an estimate");
    print(table);
  }

  /** Where each source is found and how numbers were made from it. */
  void notes() {
    Paragraph lines = new Paragraph(out, width);
    for (Source source : scenario.sources().values()) {
      out.println();
      lines.print("  ", source.key() + ": " + source.title());
      for (String text : List.of(source.where(), source.note())) {
        if (!text.isEmpty()) {
          lines.print("    ", text);
        }
      }
    }
  }

  private Map<String, Integer> counts() {
    Map<String, Integer> counts = new LinkedHashMap<>();
    Layout layout = scenario.plan().layout();
    for (int cell = 0; cell < layout.firstDerived(); cell++) {
      if (layout.used(cell)) {
        count(counts, scenario.source(layout.name(cell)));
      }
    }
    scenario.mechanisms().numbers().values().forEach(one -> count(counts, one.sources()));
    scenario
        .plan()
        .injects()
        .forEach(inject -> count(counts, scenario.source("injects." + inject.name())));
    scenario.outcomes().forEach(one -> count(counts, scenario.source("outcomes." + one.name())));
    return counts;
  }

  private static void count(Map<String, Integer> counts, List<String> sources) {
    sources.forEach(source -> counts.merge(source, 1, Integer::sum));
  }

  /** Each line cut to the width: a table does not break. */
  private void print(Table table) {
    java.io.StringWriter text = new java.io.StringWriter();
    PrintWriter lines = new PrintWriter(text);
    table.print(lines, "  ");
    lines.flush();
    text.toString().lines().forEach(line -> out.println(cut(line)));
  }

  private String cut(String line) {
    return line.length() <= width ? line : line.substring(0, width - 1) + "…";
  }
}
