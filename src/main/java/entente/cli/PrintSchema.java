package entente.cli;

import entente.scenario.Schema;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Prints the format as a JSON Schema. */
@Command(
    name = "schema",
    description =
        "Prints the JSON Schema (draft 2020-12) of scenarios or of experiments, with which editors"
            + " complete and check them.",
    mixinStandardHelpOptions = true,
    footerHeading = "%nExamples:%n",
    footer = {
      "  entente schema > scenario.schema.json",
      "  entente schema --part > part.schema.json",
      "  entente schema --experiment > experiment.schema.json",
      "",
      "The first line of a YAML file names its schema for yaml-language-server:",
      "  # yaml-language-server: $$schema=scenario.schema.json"
    })
final class PrintSchema implements Runnable {
  @Spec CommandSpec spec;

  @Option(names = "--experiment", description = "That of experiments.")
  boolean experiment;

  @Option(
      names = "--part",
      description = "That of files that are included, such as models, and of variants.")
  boolean part;

  @Override
  public void run() {
    if (part && experiment) {
      throw new BadInput("--part and --experiment exclude each other; give one.");
    }
    Schema.Kind kind =
        part ? Schema.Kind.PART : experiment ? Schema.Kind.EXPERIMENT : Schema.Kind.SCENARIO;
    spec.commandLine().getOut().print(Schema.of(kind));
    spec.commandLine().getOut().flush();
  }
}
