package entente.experiment.batch;

import entente.scenario.ExperimentFile;
import entente.scenario.ExperimentReader;
import entente.scenario.ExperimentReading;
import entente.scenario.Problem;
import entente.store.UnreadableRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The experiment of a batch, read from the copies in its folder. */
public final class BatchTexts {
  private static final Pattern SCENARIO =
      Pattern.compile("(?m)^scenario\\s*:\\s*[\"']?(?:[^\\s\"'#]*/)?([^/\\s\"'#]+)");

  private BatchTexts() {}

  /**
   * The experiment that was played.
   *
   * @throws UnreadableRecord if the copies are missing, were changed or do not fit this engine
   */
  public static ExperimentFile experiment(BatchFolder batch) throws IOException {
    Path own = batch.path().resolve(batch.manifest().name() + ".yaml");
    if (!Files.isRegularFile(own)) {
      throw new UnreadableRecord(own + ": the experiment's copy is missing.");
    }
    ExperimentReading reading = ExperimentReader.readCopy(own, scenario(batch, own));
    if (!reading.problems().isEmpty()) {
      Problem first = reading.problems().get(0);
      throw new UnreadableRecord(
          batch.path()
              + ": its experiment does not fit this engine any more: "
              + first.path()
              + ": "
              + first.message());
    }
    ExperimentFile file = reading.file().orElseThrow();
    if (!file.digest().equals(batch.manifest().digest())) {
      throw new UnreadableRecord(
          batch.path() + ": the copies of its texts were changed since it was played.");
    }
    return file;
  }

  /** The scenario's copy: as many folders deep as its includes lie above it. */
  private static Path scenario(BatchFolder batch, Path own) throws IOException {
    Matcher said = SCENARIO.matcher(Files.readString(own));
    String name = said.find() ? said.group(1) : "";
    Optional<Path> found = Optional.empty();
    for (Path folder = batch.path().resolve("scenario");
        Files.isDirectory(folder);
        folder = folder.resolve("main")) {
      if (!name.isEmpty() && Files.isRegularFile(folder.resolve(name))) {
        found = Optional.of(folder.resolve(name));
      }
    }
    return found.orElseThrow(
        () -> new UnreadableRecord(batch.path() + ": the scenario's copy is missing."));
  }
}
