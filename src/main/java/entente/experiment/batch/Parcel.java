package entente.experiment.batch;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPInputStream;

/**
 * A part of a batch on its way from where it was played to the batch's folder: its tables, packed.
 *
 * @param first the number of its first run
 * @param tables each table as CSV under gzip, in the order of the experiment's tables
 */
public record Parcel(int first, List<byte[]> tables) implements Serializable {

  /** Keeps a copy of the list. */
  public Parcel {
    tables = List.copyOf(tables);
  }

  /** Makes a part of it that lies in its place, and says where. */
  Path unpack(Path parts, List<Sheet> sheets) throws IOException {
    if (tables.size() != sheets.size()) {
      throw new IOException(
          "A part came back with " + tables.size() + " tables, not with " + sheets.size());
    }
    Path draft = Files.createDirectories(parts.resolve("." + Part.name(first)));
    try {
      for (int k = 0; k < sheets.size(); k++) {
        try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(tables.get(k)))) {
          Files.copy(in, draft.resolve(sheets.get(k).file()));
        }
      }
      Disk.sync(draft);
      Path place = parts.resolve(Part.name(first));
      Disk.move(draft, place);
      return place;
    } finally {
      Disk.delete(draft);
    }
  }
}
