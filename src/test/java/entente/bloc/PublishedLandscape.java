package entente.bloc;

import com.google.common.base.Splitter;
import entente.store.CsvReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The landscape that was published with all its energies; see the page beside the files. */
final class PublishedLandscape {
  private static final Path FOLDER = Path.of("src/test/resources/landscape");
  private static final double MIDDLE = 3;

  private PublishedLandscape() {}

  /** A published partition: the sides, what they add up to, and whether they come to rest. */
  record Published(Partition sides, double energy, double[] parts, boolean minimum) {}

  static Landscape landscape() throws IOException {
    List<String> actors = lines("actors");
    List<String> rows = lines("propensity");
    double[] sizes = new double[actors.size()];
    double[][] propensities = new double[sizes.length][sizes.length];
    for (int i = 0; i < sizes.length; i++) {
      sizes[i] = Double.parseDouble(fields(actors.get(i)).get(2));
      List<String> row = fields(rows.get(i));
      for (int j = 0; j < sizes.length; j++) {
        propensities[i][j] = i == j ? 0 : Double.parseDouble(row.get(j + 1)) - MIDDLE;
      }
    }
    return new Landscape(sizes, propensities);
  }

  private static List<String> fields(String line) {
    return Splitter.on(',').splitToList(line);
  }

  private static List<String> lines(String table) throws IOException {
    List<String> lines = Files.readAllLines(FOLDER.resolve("axelrod_furnas2016_" + table + ".csv"));
    return lines.subList(1, lines.size()).stream().filter(line -> !line.isBlank()).toList();
  }

  static List<Published> partitions() throws IOException {
    List<Published> all = new ArrayList<>();
    Path file = FOLDER.resolve("axelrod_furnas2016_energies.csv");
    try (CsvReader in = new CsvReader(file)) {
      List<String> columns = in.columns();
      while (in.next()) {
        int[] sides =
            columns.subList(1, 12).stream().mapToInt(side -> (int) in.number(side) - 1).toArray();
        double[] parts = columns.subList(13, 24).stream().mapToDouble(in::number).toArray();
        boolean minimum = in.text("LocalMin").equals("TRUE");
        all.add(new Published(new Partition(sides), in.number("Energy"), parts, minimum));
      }
    }
    return all;
  }
}
