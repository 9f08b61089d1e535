package entente.cli;

import entente.experiment.calibrate.Fit;
import entente.experiment.calibrate.FitText;
import entente.experiment.calibrate.Objective;
import entente.explain.Figures;
import entente.scenario.FitFile;
import entente.scenario.FitReader;
import entente.scenario.FitReading;
import entente.store.NewFile;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Fits numbers to the fit part of a history. */
@Command(
    name = "calibrate",
    description = {
      "Fits numbers to the fit part of a history by CMA-ES and writes them, with their intervals,"
          + " to a part that a scenario can include; shows both parts before and after.",
      "Exit code 1: nothing better than the scenario's own numbers was found."
    },
    mixinStandardHelpOptions = true,
    sortOptions = false,
    footerHeading = "%nExamples:%n",
    footer = {
      "  entente calibrate configs/calibrations/readiness.yaml",
      "  entente history configs/history/northeast-asia.yaml --under runs/fit-readiness.yaml"
    })
final class Calibrate implements Callable<Integer> {
  private static final int OFTEN = 20;

  @Spec CommandSpec spec;

  @Parameters(paramLabel = "CALIBRATION", description = "The calibration's file.")
  Path file = Path.of("");

  @Option(
      names = "--out",
      paramLabel = "DIR",
      description = "Where the fit goes; default: ${DEFAULT-VALUE}.")
  Path out = Path.of("runs");

  @Option(names = "--threads", description = "How many at once; default: one a processor.")
  @Nullable Integer threads;

  @Override
  public Integer call() throws IOException {
    int most = threads != null ? threads : Runtime.getRuntime().availableProcessors();
    Ranges.check("--threads", most, 1, 1024);
    if (out.toString().isBlank()) {
      throw new BadInput("--out is empty; it must name a folder.");
    }
    FitReading reading = FitReader.read(file);
    FitFile asked =
        reading.fit().orElseThrow(() -> new BadInput(Scenarios.lines(reading.problems())));
    Objective objective = new Objective(asked, most);
    Fit fit = Fit.of(asked, objective, this::tried);
    PrintWriter to = spec.commandLine().getOut();
    new FitPrinter(to, fit, objective).print();
    to.println("fit: " + write(FitText.of(fit), "fit-" + asked.name()));
    to.flush();
    return fit.after() < fit.before() ? ExitCode.OK : ExitCode.SOFTWARE;
  }

  private void tried(int evaluations, double least) {
    if (evaluations % OFTEN == 0) {
      PrintWriter err = spec.commandLine().getErr();
      err.println(evaluations + " evaluations, least loss " + Figures.fixed(least, 2));
      err.flush();
    }
  }

  private Path write(String text, String name) throws IOException {
    try (NewFile made = new NewFile(out)) {
      Files.writeString(made.draft(), text);
      return made.publish(name, ".yaml");
    }
  }
}
