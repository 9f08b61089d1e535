package entente.experiment.batch;

import entente.store.CsvReader;
import entente.store.UnreadableRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.List;

/** Which runs an earlier process has played, read from the keys in the parts that it left. */
final class Earlier {
  private final Manifest manifest;
  private final BitSet played = new BitSet();

  Earlier(Manifest manifest) {
    this.manifest = manifest;
  }

  /** The numbers of the runs. */
  BitSet played() {
    return played;
  }

  /** Takes the runs of a part in, and counts what came of them. */
  void read(Path part, List<Sheet> sheets, Standing standing) throws IOException {
    for (Sheet sheet : sheets) {
      if (!part.resolve(sheet.file()).toFile().isFile()) {
        throw damaged(part, "holds no " + sheet.file());
      }
    }
    try (CsvReader in = new CsvReader(part.resolve(RunSheet.NAME + ".csv"))) {
      while (in.next()) {
        int run = in.integer("point") * manifest.replicates() + in.integer("replicate");
        if (run < 0 || run >= manifest.runs() || played.get(run)) {
          throw damaged(part, "holds a run of another batch or a run twice");
        }
        played.set(run);
        standing.add(
            in.text(RunSheet.STATUS).equals(RunSheet.FINE),
            manifest.outcomes().stream().map(name -> !in.text(name).isEmpty()).toList());
      }
    } catch (UnreadableRecord e) {
      throw damaged(part, "cannot be read: " + e.getMessage());
    }
  }

  private static UnreadableRecord damaged(Path part, String why) {
    return new UnreadableRecord(
        part + ": this part " + why + ".\nMaybe delete it; --resume plays its runs again.");
  }
}
