package entente.cli;

import java.io.PrintWriter;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Prints the rows that a database answers with. */
record Answer(PrintWriter out) {
  private static final int MOST_ROWS = 200;
  private static final int WIDEST = 60;

  /** A table of the first rows; columns of words come as they stand, to the left. */
  void table(ResultSet rows) throws SQLException {
    ResultSetMetaData columns = rows.getMetaData();
    boolean[] words = new boolean[columns.getColumnCount()];
    for (int k = 0; k < words.length; k++) {
      words[k] = columns.getColumnType(k + 1) == Types.VARCHAR;
    }
    List<List<String>> kept = new ArrayList<>();
    int more = 0;
    while (rows.next()) {
      if (kept.size() < MOST_ROWS) {
        kept.add(row(rows, words.length));
      } else {
        more++;
      }
    }
    print(heads(columns), kept, words);
    if (more > 0) {
      out.println("and " + more + " rows more; --csv prints all.");
    }
  }

  private void print(List<String> heads, List<List<String>> rows, boolean[] words) {
    int[] widths = heads.stream().mapToInt(String::length).toArray();
    rows.forEach(row -> Arrays.setAll(widths, k -> Math.max(widths[k], row.get(k).length())));
    out.println(line(heads, widths, words));
    rows.forEach(row -> out.println(line(row, widths, words)));
  }

  private static String line(List<String> row, int[] widths, boolean[] words) {
    StringBuilder line = new StringBuilder();
    for (int k = 0; k < widths.length; k++) {
      String space = " ".repeat(widths[k] - row.get(k).length());
      line.append(k == 0 ? "" : "  ").append(words[k] ? row.get(k) + space : space + row.get(k));
    }
    return line.toString().stripTrailing();
  }

  private static List<String> row(ResultSet rows, int width) throws SQLException {
    List<String> row = new ArrayList<>();
    for (int k = 1; k <= width; k++) {
      String text = rows.getString(k);
      row.add(text == null ? "" : Table.cut(text.strip().replaceAll("\\s*\n\\s*", " / "), WIDEST));
    }
    return row;
  }

  private static List<String> heads(ResultSetMetaData columns) throws SQLException {
    List<String> heads = new ArrayList<>();
    for (int k = 1; k <= columns.getColumnCount(); k++) {
      heads.add(columns.getColumnLabel(k));
    }
    return heads;
  }

  /** All rows as CSV, values in full; none is held. */
  void csv(ResultSet rows) throws SQLException {
    List<String> heads = heads(rows.getMetaData());
    out.println(heads.stream().map(Answer::field).collect(Collectors.joining(",")));
    while (rows.next()) {
      StringBuilder line = new StringBuilder();
      for (int k = 1; k <= heads.size(); k++) {
        String text = rows.getString(k);
        line.append(k == 1 ? "" : ",").append(text == null ? "" : field(text));
      }
      out.println(line);
    }
  }

  private static String field(String text) {
    boolean plain = text.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
    return plain ? text : '"' + text.replace("\"", "\"\"") + '"';
  }
}
