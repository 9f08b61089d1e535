package entente.experiment.batch;

import com.google.common.hash.Hashing;
import com.google.common.io.MoreFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The exports of a batch. */
public final class Exports {
  private Exports() {}

  /** The SHA-256 of each, by its file's name. */
  public static Map<String, String> hashes(Path batch) throws IOException {
    Map<String, String> hashes = new TreeMap<>();
    try (Stream<Path> files = Files.list(batch)) {
      for (Path file : files.toList()) {
        String name = file.getFileName().toString();
        if (name.endsWith(".csv") || name.endsWith(".parquet")) {
          hashes.put(name, MoreFiles.asByteSource(file).hash(Hashing.sha256()).toString());
        }
      }
    }
    return hashes;
  }
}
