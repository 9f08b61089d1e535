package entente.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CsvTest {
  @TempDir Path folder;

  @Test
  void whatIsWrittenIsReadBack() throws IOException {
    List<String> texts =
        List.of("plain", "", "a, b", "she said \"no\"", "two\nlines", "\"", "한국", " blank ");
    Path file = folder.resolve("t.csv");
    try (CsvWriter out = new CsvWriter(file, List.of("text", "number", "last"))) {
      for (String text : texts) {
        out.text(text).number(0.1 + 0.2).text("").end();
      }
    }
    try (CsvReader in = new CsvReader(file)) {
      for (String text : texts) {
        assertTrue(in.next());
        assertEquals(text, in.text("text"));
        assertEquals(0.1 + 0.2, in.number("number"));
        assertEquals("", in.text("last"));
      }
      assertFalse(in.next());
    }
  }

  @Test
  void aTableOfAnyLengthIsReadBack() throws IOException {
    Path file = folder.resolve("t.csv");
    try (CsvWriter out = new CsvWriter(file, List.of("number", "text"))) {
      for (int row = 0; row < 20_000; row++) {
        out.number(number(row)).text("줄 " + row).end();
      }
    }
    try (CsvReader in = new CsvReader(file)) {
      for (int row = 0; row < 20_000; row++) {
        assertTrue(in.next());
        assertEquals(number(row), in.number("number"));
        assertEquals("줄 " + row, in.text("text"));
      }
      assertFalse(in.next());
    }
  }

  /** Some numbers come again and again, zero under either sign, others never. */
  private static double number(int row) {
    return switch (row % 4) {
      case 0 -> 0.0;
      case 1 -> -0.0;
      case 2 -> 1.0 / (row % 300);
      default -> StrictMath.exp(row % 700 - 350) * row;
    };
  }

  @Test
  void aRowCutShortIsNamed() throws IOException {
    Path file = Files.writeString(folder.resolve("t.csv"), "a,b\n1,2\n3\n");
    try (CsvReader in = new CsvReader(file)) {
      assertTrue(in.next());
      UnreadableRecord wrong = assertThrows(UnreadableRecord.class, in::next);
      assertTrue(wrong.getMessage().endsWith("t.csv: row 3 has 1 fields, not 2."));
    }
  }

  @Test
  void whatIsNoNumberIsQuoted() throws IOException {
    Path file = Files.writeString(folder.resolve("t.csv"), "a\r\nx\r\n");
    try (CsvReader in = new CsvReader(file)) {
      assertTrue(in.next());
      UnreadableRecord wrong = assertThrows(UnreadableRecord.class, () -> in.number("a"));
      assertTrue(wrong.getMessage().endsWith("row 2 a is 'x', not a number."));
    }
  }
}
