package entente.cli;

import entente.scenario.Schema;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Prints the format as a JSON Schema. */
@Command(
    name = "schema",
    description =
        "Prints the JSON Schema (draft 2020-12) of scenarios or of another kind of file, with which"
            + " editors complete and check them.",
    mixinStandardHelpOptions = true,
    footerHeading = "%nExamples:%n",
    footer = {
      "  entente schema > scenario.schema.json",
      "  entente schema --part > part.schema.json",
      "  entente schema --claim > claim.schema.json",
      "",
      "The first line of a YAML file names its schema for yaml-language-server:",
      "  # yaml-language-server: $$schema=scenario.schema.json"
    })
final class PrintSchema implements Runnable {
  @Spec CommandSpec spec;

  @Option(names = "--experiment", description = "That of experiments.")
  boolean experiment;

  @Option(names = "--exercise", description = "That of exercises.")
  boolean exercise;

  @Option(
      names = "--part",
      description = "That of files that are included, such as models, and of variants.")
  boolean part;

  @Option(names = "--claim", description = "That of claims.")
  boolean claim;

  @Option(names = "--history", description = "That of histories.")
  boolean history;

  @Option(names = "--calibration", description = "That of calibrations.")
  boolean calibration;

  @Override
  public void run() {
    Map<Schema.Kind, Boolean> said = new EnumMap<>(Schema.Kind.class);
    said.put(Schema.Kind.PART, part);
    said.put(Schema.Kind.EXPERIMENT, experiment);
    said.put(Schema.Kind.CLAIM, claim);
    said.put(Schema.Kind.HISTORY, history);
    said.put(Schema.Kind.CALIBRATION, calibration);
    said.put(Schema.Kind.EXERCISE, exercise);
    List<Schema.Kind> chosen = said.keySet().stream().filter(said::get).toList();
    if (chosen.size() > 1) {
      List<String> options =
          chosen.stream().map(kind -> "--" + kind.name().toLowerCase(Locale.ROOT)).toList();
      throw new BadInput(String.join(" and ", options) + " exclude each other; give one.");
    }
    Schema.Kind kind = chosen.isEmpty() ? Schema.Kind.SCENARIO : chosen.get(0);
    spec.commandLine().getOut().print(Schema.of(kind));
    spec.commandLine().getOut().flush();
  }
}
