package entente.experiment;

import entente.scenario.ExperimentFile;
import entente.scenario.ExperimentReader;
import entente.scenario.ExperimentReading;
import entente.scenario.SourceFile;
import java.nio.file.Path;
import java.util.List;

/** Makes experiments of their files. */
public final class Experiments {
  private Experiments() {}

  /** Reads an experiment and all its problems at once; throws for none of them. */
  public static Examined read(Path file) {
    return examined(ExperimentReader.read(file));
  }

  /**
   * Reads an experiment from texts that were sent from another place.
   *
   * @param texts those of {@link Experiment#texts}
   * @param scenario where the scenario's file lies there, {@link Experiment#scenario}
   */
  public static Examined readSent(List<SourceFile> texts, Path scenario) {
    return examined(ExperimentReader.readSent(texts, scenario));
  }

  private static Examined examined(ExperimentReading reading) {
    return new Examined(reading.file().map(Experiments::of), reading.problems());
  }

  /** The experiment that a file says. */
  public static Experiment of(ExperimentFile file) {
    return new Designed(file);
  }
}
