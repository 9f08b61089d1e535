package entente.experiment;

import entente.scenario.ExperimentFile;
import entente.scenario.ExperimentReader;
import entente.scenario.ExperimentReading;
import java.nio.file.Path;

/** Makes experiments of their files. */
public final class Experiments {
  private Experiments() {}

  /** Reads an experiment and all its problems at once; throws for none of them. */
  public static Examined read(Path file) {
    ExperimentReading reading = ExperimentReader.read(file);
    return new Examined(reading.file().map(Experiments::of), reading.problems());
  }

  /** The experiment that a file says. */
  public static Experiment of(ExperimentFile file) {
    return new Designed(file);
  }
}
