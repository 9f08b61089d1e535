package entente.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import picocli.CommandLine.Option;

/** What is set on top of a scenario. */
final class Sets {
  @Option(
      names = "--set",
      paramLabel = "CELL=VALUE",
      description = "Sets a cell or a mechanism's number or switch on top of the file; repeatable.")
  Map<String, String> values = new LinkedHashMap<>();
}
