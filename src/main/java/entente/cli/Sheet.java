package entente.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Figures by rows and columns, printed as one table or, where it would be too wide, as several
 * below each other. Rows and columns that hold nothing are left out.
 */
final class Sheet {
  private final String corner;
  private final Map<String, Map<String, String>> rows = new LinkedHashMap<>();
  private final List<String> columns = new ArrayList<>();

  Sheet(String corner) {
    this.corner = corner;
  }

  /** Sets a figure; an empty one is nothing. */
  void set(String row, String column, String figure) {
    if (!figure.isEmpty()) {
      rows.computeIfAbsent(row, r -> new LinkedHashMap<>()).put(column, figure);
      if (!columns.contains(column)) {
        columns.add(column);
      }
    }
  }

  boolean isEmpty() {
    return rows.isEmpty();
  }

  void print(PrintWriter out, int width) {
    List<String> part = new ArrayList<>();
    int used = 2 + longest(corner, List.copyOf(rows.keySet()));
    int wide = used;
    for (String column : columns) {
      int own = 2 + longest(column, column(column));
      if (!part.isEmpty() && wide + own > width) {
        table(part).print(out, "  ");
        out.println();
        part.clear();
        wide = used;
      }
      part.add(column);
      wide += own;
    }
    table(part).print(out, "  ");
  }

  private Table table(List<String> part) {
    List<String> heads = new ArrayList<>(List.of(corner));
    heads.addAll(part);
    Table table = new Table(1, heads);
    rows.forEach(
        (row, figures) -> {
          if (part.stream().anyMatch(figures::containsKey)) {
            List<String> cells = new ArrayList<>(List.of(row));
            part.forEach(column -> cells.add(figures.getOrDefault(column, "")));
            table.row(cells);
          }
        });
    return table;
  }

  private List<String> column(String column) {
    return rows.values().stream().map(row -> row.getOrDefault(column, "")).toList();
  }

  private static int longest(String head, List<String> cells) {
    return Math.max(head.length(), cells.stream().mapToInt(String::length).max().orElse(0));
  }
}
