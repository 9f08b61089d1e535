package entente.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A page of the site, as the tests read it. */
record Page(List<String> lines) {
  private static final Pattern ROOM = Pattern.compile("\\| `(\\w+)` \\|.*\\| (.*) \\|");
  private static final Pattern CODE = Pattern.compile("`([^`]+)`");

  static Page named(String name) {
    try {
      return new Page(Files.readAllLines(Path.of("src/site/markdown", name)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The rooms of the core: those in the first table. */
  Set<String> core() {
    return rooms(lines.subList(0, lines.indexOf("The edge."))).keySet();
  }

  /** Every room with the rooms that it may use, as the tables say it. */
  Map<String, Set<String>> rooms() {
    Map<String, String> written = rooms(lines);
    Map<String, Set<String>> rooms = new LinkedHashMap<>();
    written.forEach((room, uses) -> rooms.put(room, meant(uses, written.keySet())));
    return rooms;
  }

  private Set<String> meant(String uses, Set<String> all) {
    Set<String> meant = new TreeSet<>();
    for (String use : uses.split(", ")) {
      switch (use) {
        case "–" -> {}
        case "the core" -> meant.addAll(core());
        case "everything" -> meant.addAll(all);
        default -> meant.add(use);
      }
    }
    return meant;
  }

  private static Map<String, String> rooms(List<String> lines) {
    Map<String, String> rooms = new LinkedHashMap<>();
    for (String line : lines) {
      ROOM.matcher(line).results().forEach(row -> rooms.put(row.group(1), row.group(2)));
    }
    return rooms;
  }

  /** What stands in backticks in the lines that begin so. */
  Stream<String> code(String beginning) {
    return lines.stream()
        .filter(line -> line.startsWith(beginning))
        .flatMap(line -> CODE.matcher(line).results())
        .map((MatchResult found) -> found.group(1));
  }
}
