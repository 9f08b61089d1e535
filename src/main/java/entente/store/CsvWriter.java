package entente.store;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Writes a table: UTF-8, commas, one row a line, numbers in full. */
public final class CsvWriter implements Closeable {
  private static final int FULL = 1 << 16;

  private final OutputStream out;
  private final StringBuilder rows = new StringBuilder(FULL);
  private final Decimals decimals = new Decimals();
  private boolean begun;

  /** Begins a table with its head. */
  public CsvWriter(Path file, List<String> columns) throws IOException {
    this(Files.newOutputStream(file), columns);
  }

  /** Begins a table with its head that goes elsewhere than to a file. */
  public CsvWriter(OutputStream out, List<String> columns) throws IOException {
    this.out = out;
    for (String column : columns) {
      text(column);
    }
    end();
  }

  /** Adds a text to the row. */
  public CsvWriter text(String value) {
    separate();
    if (isPlain(value)) {
      rows.append(value);
    } else {
      rows.append('"').append(value.replace("\"", "\"\"")).append('"');
    }
    return this;
  }

  private static boolean isPlain(String value) {
    for (int k = 0; k < value.length(); k++) {
      char c = value.charAt(k);
      if (c == ',' || c == '"' || c == '\n' || c == '\r') {
        return false;
      }
    }
    return true;
  }

  /** Adds a number in full. */
  public CsvWriter number(double value) {
    separate();
    rows.append(decimals.text(value));
    return this;
  }

  /** Adds a whole number. */
  public CsvWriter number(long value) {
    separate();
    rows.append(value);
    return this;
  }

  /** Adds 1 for yes, 0 for no. */
  public CsvWriter flag(boolean value) {
    return number(value ? 1L : 0L);
  }

  /** Ends the row. */
  public void end() throws IOException {
    rows.append('\n');
    begun = false;
    if (rows.length() >= FULL) {
      flush();
    }
  }

  private void flush() throws IOException {
    out.write(rows.toString().getBytes(StandardCharsets.UTF_8));
    rows.setLength(0);
  }

  private void separate() {
    if (begun) {
      rows.append(',');
    }
    begun = true;
  }

  @Override
  public void close() throws IOException {
    try (out) {
      flush();
    }
  }
}
