package entente.cli;

import entente.gui.Window;
import entente.scenario.Beside;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Opens the window. */
@Command(
    name = "gui",
    description = {
      "Opens a window on a game: watch it, stop it, ask it why, change it, play on.",
      "Of a recorded run all months are played again."
    },
    mixinStandardHelpOptions = true,
    sortOptions = false,
    footerHeading = "%nExamples:%n",
    footer = {
      "  entente gui",
      "  entente gui configs/scenarios/europe-1907.yaml --seed 3",
      "  entente gui runs/northeast-asia-7"
    })
final class Gui implements Callable<Integer> {
  @Parameters(
      paramLabel = "SCENARIO|RUN",
      arity = "0..1",
      description = "The scenario's file, or the folder of a run; default: ${DEFAULT-VALUE}.")
  Path path = Path.of("configs", "scenarios", "northeast-asia.yaml");

  @Option(
      names = "--seed",
      description = "The seed of a scenario's game; default: ${DEFAULT-VALUE}.")
  long seed = 1;

  @Option(
      names = "--runs-dir",
      paramLabel = "DIR",
      description = "Where runs are saved; default: ${DEFAULT-VALUE}.")
  Path runs = Path.of("runs");

  @Override
  public Integer call() throws InterruptedException {
    if (!Files.exists(path)) {
      String advice = Beside.meantOr(path, "Maybe entente gui SCENARIO.");
      throw new BadInput("There is no " + path + "." + advice);
    }
    if (!Window.possible()) {
      throw new BadInput(
          "There is no screen to open a window on (DISPLAY is not set).\nMaybe entente snapshot, which"
              + " draws the map without one.");
    }
    try {
      Window.open(path, seed, runs);
    } catch (IllegalArgumentException e) {
      throw new BadInput(String.valueOf(e.getMessage()));
    }
    return ExitCode.OK;
  }
}
