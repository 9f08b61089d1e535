package entente.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What can be done with exercises but playing them. */
@Command(
    name = "exercise",
    description = "Lists, shows, checks and measures exercises, and prints their sheets.",
    mixinStandardHelpOptions = true,
    subcommands = {
      ExerciseList.class,
      ExerciseShow.class,
      ExerciseCheck.class,
      ExerciseHandout.class,
      ExerciseStrength.class
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  entente exercise list",
      "  entente exercise show beijings-dilemma",
      "  entente exercise handout beijings-dilemma --out handouts",
      "  entente exercise strength alone --games 100"
    })
final class Exercises implements Runnable {
  @Spec CommandSpec spec;

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "Missing required subcommand");
  }
}
