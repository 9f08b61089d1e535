package entente.experiment.batch;

import entente.experiment.Experiment;
import entente.scenario.SourceFile;
import entente.store.Copies;
import entente.store.RunFolder;
import entente.store.UnreadableRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * A batch's folder: the manifest, copies of the texts, the parts while it is played, and in the end
 * the database and the exports.
 *
 * @param path where it lies
 * @param manifest what it is of
 */
public record BatchFolder(Path path, Manifest manifest) {
  static final String DRAFT = ".results";

  private static final String PARTS = "parts";

  /**
   * Makes a folder for a new batch, whole or not at all.
   *
   * @param folders the folder that it comes to lie in
   * @param name its name; if there is one of the name, the next free number is added
   */
  public static BatchFolder create(Path folders, String name, Experiment experiment)
      throws IOException {
    try (RunFolder folder = new RunFolder(folders, name)) {
      Manifest manifest = Manifest.of(experiment);
      Files.createDirectory(folder.draft().resolve(PARTS));
      copy(folder.draft(), experiment.texts());
      ManifestFile.write(folder.draft(), manifest);
      Disk.sync(folder.draft());
      return new BatchFolder(folder.publish(), manifest);
    }
  }

  /** The experiment's own file beside the manifest, the scenario's as in the record of a run. */
  private static void copy(Path folder, List<SourceFile> texts) throws IOException {
    SourceFile own = texts.get(0);
    Files.writeString(folder.resolve(Path.of(own.name()).getFileName()), own.text());
    Copies.write(folder, texts.subList(1, texts.size()));
  }

  /**
   * Opens a folder.
   *
   * @throws UnreadableRecord if it is none of a batch
   */
  public static BatchFolder open(Path path) throws IOException {
    return new BatchFolder(path, ManifestFile.read(path));
  }

  /** Whether a folder looks like that of a batch. */
  public static boolean isOne(Path path) {
    return Files.isRegularFile(path.resolve(ManifestFile.NAME));
  }

  /** Whether all runs have been played and the results stand. */
  public boolean finished() {
    return Files.exists(database());
  }

  /** The database; there when the batch is finished. */
  public Path database() {
    return path.resolve("results.duckdb");
  }

  /** The folder of parts. */
  Path parts() {
    return path.resolve(PARTS);
  }

  /** The parts that are kept, in the order of their runs. */
  List<Path> kept() throws IOException {
    if (!Files.exists(parts())) {
      return List.of();
    }
    try (Stream<Path> list = Files.list(parts())) {
      return list.filter(part -> !isDraft(part)).sorted().toList();
    }
  }

  /** Clears away what a killed process left half written. */
  void clear() throws IOException {
    Files.createDirectories(parts());
    List<Path> drafts;
    try (Stream<Path> list = Files.list(parts())) {
      drafts = list.filter(BatchFolder::isDraft).toList();
    }
    for (Path draft : drafts) {
      Disk.delete(draft);
    }
  }

  /** Clears away what a process left that was killed when the results stood already. */
  public void tidy() throws IOException {
    try (FolderLock lock = FolderLock.of(path)) {
      Disk.delete(parts());
      Disk.delete(path.resolve(DRAFT));
    }
  }

  private static boolean isDraft(Path part) {
    return part.getFileName().toString().startsWith(".");
  }

  /**
   * Checks that it is the batch of an experiment.
   *
   * @throws UnreadableRecord if it is of another, or of another engine
   */
  public void check(Experiment experiment) {
    Manifest now = Manifest.of(experiment);
    if (!now.digest().equals(manifest.digest())) {
      throw new UnreadableRecord(
          path
              + ": is a batch of "
              + (manifest.name().equals(now.name())
                  ? "another version of " + now.name() + ": the experiment or its scenario changed"
                  : manifest.name() + ", not of " + now.name())
              + "; it cannot be resumed with this one.\nMaybe without --resume, in a new folder.");
    }
    if (!now.engine().version().equals(manifest.engine().version())) {
      throw new UnreadableRecord(
          path
              + ": was begun by engine version "
              + manifest.engine().version()
              + ", this is "
              + now.engine().version()
              + "; their runs do not mix.\nMaybe that version, or a new folder.");
    }
  }
}
