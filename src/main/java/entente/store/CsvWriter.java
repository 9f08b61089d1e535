package entente.store;

import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Writes a table as RFC 4180 asks, in UTF-8, a line feed after each row, numbers in full. */
final class CsvWriter implements Closeable {
  private final BufferedWriter out;
  private boolean begun;

  CsvWriter(Path file, List<String> columns) throws IOException {
    out = Files.newBufferedWriter(file, StandardCharsets.UTF_8);
    for (String column : columns) {
      text(column);
    }
    end();
  }

  CsvWriter text(String value) throws IOException {
    separate();
    boolean plain = value.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
    out.write(plain ? value : '"' + value.replace("\"", "\"\"") + '"');
    return this;
  }

  CsvWriter number(double value) throws IOException {
    separate();
    out.write(Double.toString(value));
    return this;
  }

  CsvWriter number(long value) throws IOException {
    separate();
    out.write(Long.toString(value));
    return this;
  }

  CsvWriter flag(boolean value) throws IOException {
    return number(value ? 1L : 0L);
  }

  void end() throws IOException {
    out.write('\n');
    begun = false;
  }

  private void separate() throws IOException {
    if (begun) {
      out.write(',');
    }
    begun = true;
  }

  @Override
  public void close() throws IOException {
    out.close();
  }
}
