package entente.store;

import java.io.Closeable;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads a table row by row; what is wrong with it is said with file and row. */
public final class CsvReader implements Closeable {
  private static final int END = -1;

  private final Path file;
  private final Reader in;
  private final char[] buffer = new char[1 << 16];
  private int at;
  private int filled;
  private final List<String> columns;
  private final Map<String, Integer> place = new HashMap<>();
  private List<String> fields = List.of();
  private int row;

  /** Opens a table and reads its head. */
  public CsvReader(Path file) throws IOException {
    if (!Files.isRegularFile(file)) {
      throw new UnreadableRecord(file + ": this part of the record is missing.");
    }
    this.file = file;
    in = Files.newBufferedReader(file, StandardCharsets.UTF_8);
    columns = read(16);
    for (int k = 0; k < columns.size(); k++) {
      place.put(columns.get(k), k);
    }
  }

  /** The names of its columns. */
  public List<String> columns() {
    return columns;
  }

  /** Goes to the next row; false when there is none. */
  public boolean next() throws IOException {
    fields = read(columns.size());
    if (!fields.isEmpty() && fields.size() != columns.size()) {
      throw wrong("has " + fields.size() + " fields, not " + columns.size());
    }
    return !fields.isEmpty();
  }

  /** A field of the row. */
  public String text(String column) {
    Integer k = place.get(column);
    if (k == null) {
      throw new UnreadableRecord(file + ": has no column " + column + ".");
    }
    return fields.get(k);
  }

  /** A field of the row that must be a number. */
  public double number(String column) {
    String text = text(column);
    try {
      return Double.parseDouble(text);
    } catch (NumberFormatException e) {
      throw wrong(column + " is '" + text + "', not a number");
    }
  }

  /** A field of the row that must be a whole number. */
  public int integer(String column) {
    String text = text(column);
    try {
      return Integer.parseInt(text);
    } catch (NumberFormatException e) {
      throw wrong(column + " is '" + text + "', not a whole number");
    }
  }

  boolean flag(String column) {
    return integer(column) != 0;
  }

  private UnreadableRecord wrong(String what) {
    return new UnreadableRecord(file + ": row " + row + " " + what + ".");
  }

  private List<String> read(int width) throws IOException {
    row++;
    List<String> read = new ArrayList<>(width);
    int c = take();
    while (c != END && c != '\n') {
      StringBuilder field = new StringBuilder();
      c = c == '"' ? quoted(field) : plain(c, field);
      read.add(field.toString());
      if (c == ',') {
        c = take();
        if (c == END || c == '\n') {
          read.add("");
        }
      }
    }
    return read;
  }

  private int plain(int first, StringBuilder field) throws IOException {
    int c = first;
    while (c != END && c != ',' && c != '\n') {
      if (c != '\r') {
        field.append((char) c);
      }
      c = take();
    }
    return c;
  }

  private int quoted(StringBuilder field) throws IOException {
    for (int c = take(); c != END; c = take()) {
      if (c != '"') {
        field.append((char) c);
      } else {
        int after = take();
        if (after != '"') {
          return after == '\r' ? take() : after;
        }
        field.append('"');
      }
    }
    throw wrong("ends within quotes");
  }

  private int take() throws IOException {
    if (at == filled) {
      filled = Math.max(0, fill());
      at = 0;
    }
    return filled == 0 ? END : buffer[at++];
  }

  private int fill() throws IOException {
    try {
      return in.read(buffer, 0, buffer.length);
    } catch (CharacterCodingException e) {
      throw wrong("or one soon after it is not UTF-8");
    }
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
