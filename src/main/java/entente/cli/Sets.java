package entente.cli;

import entente.scenario.Legible;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Option;

/** What is set on top of a scenario. */
final class Sets {
  @Option(
      names = "--set",
      paramLabel = "CELL=VALUE",
      description = "Sets a cell or a mechanism's number or switch on top of the file; repeatable.")
  List<String> said = new ArrayList<>();

  /**
   * The values by their names.
   *
   * @throws BadInput if one is not of the form, or if a name is set twice
   */
  Map<String, String> values() {
    Map<String, String> values = new LinkedHashMap<>();
    for (String one : said) {
      int sign = one.indexOf('=');
      if (sign < 1) {
        String rule = "; it must be CELL=VALUE, such as deterrence=off.";
        throw new BadInput("--set is " + Legible.line(one) + rule);
      }
      String name = one.substring(0, sign);
      if (values.putIfAbsent(name, one.substring(sign + 1)) != null) {
        throw new BadInput("--set names " + Legible.line(name) + " twice; it can have one value.");
      }
    }
    return values;
  }
}
