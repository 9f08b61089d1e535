package entente.store;

import com.google.common.hash.Hasher;
import com.google.common.hash.Hashing;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** A table's size and hash, taken when it is written and compared when it is read. */
final class TableFile {
  private static final int PART = 1 << 16;

  private TableFile() {}

  static Manifest.Table of(Path table) throws IOException {
    Hasher hasher = Hashing.sha256().newHasher();
    byte[] part = new byte[PART];
    try (InputStream in = Files.newInputStream(table)) {
      for (int read = in.read(part); read >= 0; read = in.read(part)) {
        hasher.putBytes(part, 0, read);
      }
    }
    return new Manifest.Table(Files.size(table), hasher.hash().toString());
  }

  /**
   * Checks that a table is what it was.
   *
   * @throws UnreadableRecord if it is missing or not
   */
  static void check(Path table, Manifest.@Nullable Table written) throws IOException {
    if (!Files.isRegularFile(table)) {
      throw new UnreadableRecord(table + ": this part of the record is missing.");
    }
    if (written == null) {
      throw new UnreadableRecord(table + ": the manifest does not know of it.");
    }
    if (Files.size(table) != written.bytes()) {
      throw new UnreadableRecord(
          table
              + ": has "
              + Files.size(table)
              + " bytes, not "
              + written.bytes()
              + " as in the manifest.");
    }
    if (!of(table).equals(written)) {
      throw new UnreadableRecord(table + ": was changed since the run was written.");
    }
  }
}
