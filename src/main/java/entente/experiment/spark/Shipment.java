package entente.experiment.spark;

import entente.experiment.Examined;
import entente.experiment.Experiment;
import entente.experiment.Experiments;
import entente.experiment.batch.Outpost;
import entente.scenario.SourceFile;
import entente.store.Engine;
import java.io.Serializable;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An experiment on its way to the workers: its texts, and what they must come to there. A worker
 * reads them once, whatever number of tasks it is given.
 */
final class Shipment implements Serializable {
  /** Kept from version to version, so that another version is told of in words. */
  private static final long serialVersionUID = 1;

  private final String version;
  private final String digest;
  private final String scenario;
  private final String[][] texts;

  private transient @Nullable Outpost outpost;

  private Shipment(String version, String digest, String scenario, String[][] texts) {
    this.version = version;
    this.digest = digest;
    this.scenario = scenario;
    this.texts = texts;
  }

  /** An experiment packed up. */
  static Shipment of(Experiment experiment) {
    return of(experiment, Engine.here().version(), experiment.digest());
  }

  /**
   * An experiment packed up.
   *
   * @param version the engine's version that is to play it
   * @param digest what the worker's reading of it must have for a digest
   */
  static Shipment of(Experiment experiment, String version, String digest) {
    String[][] texts =
        experiment.texts().stream()
            .map(text -> new String[] {text.name(), text.text(), text.sha256()})
            .toArray(String[][]::new);
    return new Shipment(version, digest, experiment.scenario().toString(), texts);
  }

  /**
   * Where it is played.
   *
   * @throws Refused if that would not be the batch's runs
   */
  synchronized Outpost outpost() throws Refused {
    if (outpost == null) {
      outpost = new Outpost(unpacked());
    }
    return outpost;
  }

  private Experiment unpacked() throws Refused {
    String here = Engine.here().version();
    if (!here.equals(version)) {
      throw new Refused(
          "a worker has engine version "
              + here
              + ", this is "
              + version
              + "; their runs do not mix.\nMaybe an older entente.jar lies among the worker's jars");
    }
    List<SourceFile> files = new ArrayList<>();
    for (String[] text : texts) {
      files.add(new SourceFile(text[0], text[1], text[2]));
    }
    Examined examined = Experiments.readSent(files, Path.of(scenario));
    Experiment experiment =
        examined
            .experiment()
            .orElseThrow(
                () -> new Refused("a worker cannot read it: " + examined.problems().get(0)));
    if (!experiment.digest().equals(digest)) {
      throw new Refused(
          "a worker read another experiment than this: digest "
              + experiment.digest()
              + ", not "
              + digest);
    }
    return experiment;
  }
}
