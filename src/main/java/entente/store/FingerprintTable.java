package entente.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/** fingerprints.csv: a hash of every base cell at the end of each turn; turn -1 is the start. */
final class FingerprintTable {
  static final String FILE = "fingerprints.csv";

  private FingerprintTable() {}

  static void write(Path folder, List<Long> fingerprints) throws IOException {
    try (CsvWriter out = new CsvWriter(folder.resolve(FILE), List.of("turn", "fingerprint"))) {
      for (int k = 0; k < fingerprints.size(); k++) {
        out.number(k - 1).text(hex(fingerprints.get(k))).end();
      }
    }
  }

  static List<String> read(Path folder) throws IOException {
    List<String> fingerprints = new ArrayList<>();
    try (CsvReader in = new CsvReader(folder.resolve(FILE))) {
      while (in.next()) {
        fingerprints.add(in.text("fingerprint"));
      }
    }
    return fingerprints;
  }

  static String hex(long fingerprint) {
    return HexFormat.of().toHexDigits(fingerprint);
  }
}
