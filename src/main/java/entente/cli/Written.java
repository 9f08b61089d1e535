package entente.cli;

import entente.explain.Figures;
import entente.scenario.Scenario;
import entente.world.Layout;
import java.util.List;

/** The numbers of a scenario as a person reads them: marked if estimated, with their spread. */
record Written(Scenario scenario) {
  /** A cell's value at the start. */
  String cell(int cell) {
    Layout layout = scenario.plan().layout();
    List<String> sources = scenario.source(layout.name(cell));
    return figure(scenario.plan().cells()[cell], scenario.plan().spreads()[cell], sources);
  }

  /** The same; empty if it is 0, yes if it is a truth. */
  String notZero(int cell) {
    if (scenario.plan().cells()[cell] == 0) {
      return "";
    }
    boolean flag = scenario.plan().layout().quantity(cell).unit().equals("0 or 1");
    return flag ? "yes" : cell(cell);
  }

  /** A number: {@code ~} where it rests on an estimate, {@code ±} before its spread. */
  String figure(double value, double spread, List<String> sources) {
    return (isEstimate(sources) ? "~" : "")
        + Figures.plain(value)
        + (spread > 0 ? "±" + Figures.plain(spread) : "");
  }

  boolean isEstimate(List<String> sources) {
    return sources.stream()
        .map(scenario.sources()::get)
        .anyMatch(source -> source != null && source.estimate());
  }
}
