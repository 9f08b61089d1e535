package entente.export;

import entente.explain.Happening;
import entente.store.CsvWriter;
import entente.store.RunReader;
import java.io.IOException;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;

/**
 * The events of a run as tools for event data read them, one row for each deed of one state towards
 * another. The date is the first day of the month.
 */
public final class CodedEvents {
  private static final List<String> CAMEO =
      List.of(
          "GLOBALEVENTID",
          "SQLDATE",
          "MonthYear",
          "Actor1Code",
          "Actor1Name",
          "Actor2Code",
          "Actor2Name",
          "EventCode",
          "EventRootCode",
          "QuadClass",
          "GoldsteinScale",
          "Text");
  private static final List<String> PLOVER =
      List.of(
          "id",
          "date",
          "actor",
          "recipient",
          "event",
          "mode",
          "quad_code",
          "event_scale",
          "cameo",
          "goldstein",
          "text");

  private CodedEvents() {}

  /** One row. */
  private record Row(
      int number, YearMonth month, String source, String target, EventCode code, String text) {}

  /** Writes a row of a table. */
  private interface Writing {
    void row(CsvWriter out, Row row);
  }

  /** Writes the deeds under CAMEO's codes with the columns of GDELT's event table. */
  public static void cameo(RunReader run, Path file) throws IOException {
    Map<String, String> names = run.manifest().states();
    write(
        run,
        file,
        CAMEO,
        (out, row) -> {
          String month = row.month().toString().replace("-", "");
          out.number(row.number()).text(month + "01").text(month);
          out.text(row.source()).text(names.getOrDefault(row.source(), ""));
          out.text(row.target()).text(names.getOrDefault(row.target(), ""));
          out.text(row.code().cameo()).text(row.code().root());
          out.number(row.code().quadOfCameo()).text(row.code().goldstein()).text(row.text());
        });
  }

  /** Writes the deeds under PLOVER's types and modes, with CAMEO's code beside them. */
  public static void plover(RunReader run, Path file) throws IOException {
    write(
        run,
        file,
        PLOVER,
        (out, row) -> {
          out.number(row.number()).text(row.month().atDay(1).toString());
          out.text(row.source()).text(row.target());
          out.text(row.code().type()).text(row.code().mode());
          out.number(row.code().quadOfPlover()).text(row.code().score());
          out.text(row.code().cameo()).text(row.code().goldstein()).text(row.text());
        });
  }

  private static void write(RunReader run, Path file, List<String> columns, Writing writing)
      throws IOException {
    try (CsvWriter out = new CsvWriter(file, columns)) {
      int number = 1;
      for (Happening event : run.happenings()) {
        for (EventCode code : EventCode.of(event)) {
          YearMonth month = run.manifest().month(event.turn());
          String source = who(code.source(), event);
          String target = who(code.target(), event);
          writing.row(out, new Row(number++, month, source, target, code, event.sentence()));
          out.end();
        }
      }
    }
  }

  private static String who(String role, Happening event) {
    return switch (role) {
      case "actor" -> event.actor();
      case "target" -> event.target();
      case "answerer" -> event.answerers().stream().findFirst().orElse("");
      default -> throw new IllegalArgumentException("no role " + role);
    };
  }
}
