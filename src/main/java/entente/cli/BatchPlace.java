package entente.cli;

import entente.experiment.Experiment;
import entente.experiment.batch.BatchFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Where a batch lies.
 *
 * @param given the folder that the user named; null for the usual one
 */
record BatchPlace(Experiment experiment, @Nullable Path given) {
  private static final Path RUNS = Path.of("runs");

  /** A folder for a new batch; what is there is never overwritten. */
  BatchFolder made() throws IOException {
    if (given == null) {
      return made(RUNS, usualName());
    }
    Path name = given.getFileName();
    if (name == null || given.toString().isBlank()) {
      throw new BadInput("--out is empty or a root; it must name a folder that is to be made.");
    }
    if (Files.exists(given)) {
      throw new BadInput(
          "--out "
              + given
              + " is there already; nothing is overwritten."
              + (BatchFolder.isOne(given) ? "\nMaybe --resume goes on with it." : ""));
    }
    return made(given.toAbsolutePath().resolveSibling(""), name.toString());
  }

  private BatchFolder made(Path folders, String name) throws IOException {
    try {
      BatchFolder batch = BatchFolder.create(folders, name, experiment);
      Path relative =
          given == null ? batch.path() : given.resolveSibling(batch.path().getFileName());
      return new BatchFolder(relative, batch.manifest());
    } catch (IOException e) {
      throw new IOException("The batch's folder cannot be made: " + Failures.words(e), e);
    }
  }

  /** The folder of a batch to go on with: the one named, or the last of the usual ones. */
  BatchFolder unfinished() throws IOException {
    if (given != null) {
      return BatchFolder.open(given);
    }
    Path last = RUNS.resolve(usualName());
    for (int n = 2; BatchFolder.isOne(RUNS.resolve(usualName() + "-" + n)); n++) {
      last = RUNS.resolve(usualName() + "-" + n);
    }
    if (!BatchFolder.isOne(last)) {
      throw new BadInput(
          "There is no batch to resume at " + last + ".\nMaybe its folder with --out.");
    }
    return BatchFolder.open(last);
  }

  private String usualName() {
    return "batch-" + experiment.name();
  }
}
