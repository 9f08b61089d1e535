package entente.store;

import entente.game.Game;
import entente.world.Layout;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * cells.csv: how the world stood, one row at the end of each turn, one column a cell in use. Turn
 * -1 is the start.
 */
final class CellTable {
  static final String FILE = "cells.csv";
  private static final List<String> KEYS = List.of("turn", "month");

  private CellTable() {}

  static void write(Path folder, Game game) throws IOException {
    Layout layout = game.plan().layout();
    List<String> columns = new ArrayList<>(KEYS);
    columns.addAll(layout.names());
    try (CsvWriter out = new CsvWriter(folder.resolve(FILE), columns)) {
      int turn = -1;
      for (double[] cells : game.recording().series()) {
        out.number(turn).text(game.plan().month(turn).toString());
        for (int cell = 0; cell < layout.size(); cell++) {
          if (layout.recorded(cell)) {
            out.number(cells[cell]);
          }
        }
        out.end();
        turn++;
      }
    }
  }

  static int baseCells(Layout layout) {
    int count = 0;
    for (int cell = 0; cell < layout.firstDerived(); cell++) {
      count += layout.used(cell) ? 1 : 0;
    }
    return count;
  }

  /** The names of the cells, in the order of the columns. */
  static List<String> names(Path folder) throws IOException {
    try (CsvReader in = new CsvReader(folder.resolve(FILE))) {
      List<String> columns = in.columns();
      return columns.subList(Math.min(KEYS.size(), columns.size()), columns.size());
    }
  }

  /** All cells at the start and at the end of each turn, in the order of their names. */
  static Rows<double[]> rows(Path folder) throws IOException {
    CsvReader in = new CsvReader(folder.resolve(FILE));
    List<String> columns = in.columns();
    List<String> cells = columns.subList(Math.min(KEYS.size(), columns.size()), columns.size());
    return new Rows<>(in, row -> cells.stream().mapToDouble(row::number).toArray());
  }

  /** A cell at the start and at the end of each turn. */
  static double[] series(Path folder, String cell) throws IOException {
    List<Double> values = new ArrayList<>();
    try (CsvReader in = new CsvReader(folder.resolve(FILE))) {
      while (in.next()) {
        values.add(in.number(cell));
      }
    }
    return values.stream().mapToDouble(Double::doubleValue).toArray();
  }
}
