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
        "Prints the JSON Schema (draft 2020-12) of scenarios, experiments or exercises, with which editors"
            + " complete and check them.",
    mixinStandardHelpOptions = true,
    footerHeading = "%nExamples:%n",
    footer = {
      "  entente schema > scenario.schema.json",
      "  entente schema --part > part.schema.json",
      "  entente schema --experiment > experiment.schema.json",
      "  entente schema --exercise > exercise.schema.json",
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

  @Override
  public void run() {
    if ((part ? 1 : 0) + (experiment ? 1 : 0) + (exercise ? 1 : 0) > 1) {
      throw new BadInput("--part, --experiment and --exercise exclude each other; give one.");
    }
    Schema.Kind kind =
        part
            ? Schema.Kind.PART
            : experiment
                ? Schema.Kind.EXPERIMENT
                : exercise ? Schema.Kind.EXERCISE : Schema.Kind.SCENARIO;
    spec.commandLine().getOut().print(Schema.of(kind));
    spec.commandLine().getOut().flush();
  }
}
