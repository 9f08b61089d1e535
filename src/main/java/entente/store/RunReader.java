package entente.store;

import com.google.common.hash.Hashing;
import entente.explain.Account;
import entente.explain.CameAbout;
import entente.explain.Change;
import entente.explain.Happening;
import entente.explain.Said;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * A run as it was written. It is checked to be whole when it is opened; each table is read when it
 * is asked for.
 */
public final class RunReader {
  static final List<String> TABLES =
      List.of(
          CellTable.FILE,
          LedgerTable.FILE,
          EventTable.FILE,
          DecisionTable.FILE,
          SideTables.ANSWERS,
          SideTables.CONTRIBUTIONS,
          ReplyTable.FILE,
          ReplyTable.REASONS,
          OutcomeTable.FILE,
          FingerprintTable.FILE);

  private final Path folder;
  private final Manifest manifest;

  private RunReader(Path folder, Manifest manifest) {
    this.folder = folder;
    this.manifest = manifest;
  }

  /**
   * Opens a run.
   *
   * @throws UnreadableRecord if it is none, is damaged or of another form
   */
  public static RunReader open(Path folder) throws IOException {
    Manifest manifest = ManifestReader.read(folder);
    for (String table : TABLES) {
      TableFile.check(folder.resolve(table), manifest.files().get(table));
    }
    return new RunReader(folder, manifest);
  }

  /** Where it lies. */
  public Path folder() {
    return folder;
  }

  /** What it follows from. */
  public Manifest manifest() {
    return manifest;
  }

  /** The decisions that are wanted, in order; they are asked for without their alternatives. */
  public List<Account> accounts(Predicate<Account> wanted) throws IOException {
    return DecisionReader.read(folder, wanted);
  }

  /** The decisions that were acted on, each with its first alternative and no sides. */
  public List<Account> choices() throws IOException {
    return DecisionReader.choices(folder);
  }

  /** What happened, in order. */
  public List<Happening> happenings() throws IOException {
    return EventTable.read(folder);
  }

  /** The answers to an event. */
  public List<Said> answers(int event) throws IOException {
    return ReplyTable.read(folder, event);
  }

  /** The changes of a cell, in order. */
  public List<Change> changes(String cell) throws IOException {
    return LedgerTable.read(folder, cell);
  }

  /** All changes, in order, each read when it is asked for. */
  public Rows<Change> ledger() throws IOException {
    return LedgerTable.rows(folder);
  }

  /** All cells at the start and at the end of each turn, in the order of {@link #cells}. */
  public Rows<double[]> worlds() throws IOException {
    return CellTable.rows(folder);
  }

  /** The outcomes that came about, in order. */
  public List<CameAbout> outcomes() throws IOException {
    return OutcomeTable.read(folder);
  }

  /** The names of all cells, the base cells first. */
  public List<String> cells() throws IOException {
    return CellTable.names(folder);
  }

  /** A cell at the start and at the end of each turn. */
  public double[] series(String cell) throws IOException {
    double[] series = CellTable.series(folder, cell);
    if (series.length != manifest.turns() + 1) {
      String rule = " rows, not one for the start and each of " + manifest.turns() + " turns.";
      throw new UnreadableRecord(folder.resolve(CellTable.FILE) + ": has " + series.length + rule);
    }
    return series;
  }

  /** The world's fingerprints at the start and at the end of each turn, in hexadecimal. */
  public List<String> fingerprints() throws IOException {
    return FingerprintTable.read(folder);
  }

  /**
   * The scenario's files by their names.
   *
   * @throws UnreadableRecord if one is not what it was
   */
  public Map<String, String> texts() throws IOException {
    Map<String, String> texts = new LinkedHashMap<>();
    for (Manifest.Text file : manifest.scenario().files()) {
      Path copy = folder.resolve(file.copy());
      if (!Files.isRegularFile(copy)) {
        throw new UnreadableRecord(copy + ": the scenario's copy is missing.");
      }
      byte[] bytes = Files.readAllBytes(copy);
      if (!Hashing.sha256().hashBytes(bytes).toString().equals(file.sha256())) {
        throw new UnreadableRecord(copy + ": was changed since the run was written.");
      }
      texts.put(file.name(), new String(bytes, StandardCharsets.UTF_8));
    }
    return texts;
  }
}
