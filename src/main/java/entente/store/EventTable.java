package entente.store;

import com.google.common.base.Splitter;
import entente.explain.Happening;
import java.io.IOException;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

/** events.csv: what happened, one row an event. Lists are joined by spaces. */
final class EventTable {
  static final String FILE = "events.csv";
  private static final List<String> COLUMNS =
      List.of(
          "event",
          "turn",
          "month",
          "kind",
          "actor",
          "target",
          "subject",
          "items",
          "result",
          "answerers",
          "sentence");

  private EventTable() {}

  static void write(Path folder, Iterable<Happening> events, IntFunction<YearMonth> month)
      throws IOException {
    try (CsvWriter out = new CsvWriter(folder.resolve(FILE), COLUMNS)) {
      for (Happening event : events) {
        out.number(event.number()).number(event.turn()).text(month.apply(event.turn()).toString());
        out.text(event.kind()).text(event.actor()).text(event.target()).text(event.subject());
        out.text(String.join(" ", event.items())).text(event.result());
        out.text(String.join(" ", event.answerers())).text(event.sentence()).end();
      }
    }
  }

  static List<Happening> read(Path folder) throws IOException {
    List<Happening> events = new ArrayList<>();
    try (CsvReader in = new CsvReader(folder.resolve(FILE))) {
      while (in.next()) {
        events.add(
            new Happening(
                in.integer("event"),
                in.integer("turn"),
                in.text("kind"),
                in.text("actor"),
                in.text("target"),
                in.text("subject"),
                words(in.text("items")),
                in.text("result"),
                words(in.text("answerers")),
                in.text("sentence")));
      }
    }
    return events;
  }

  private static List<String> words(String text) {
    return Splitter.on(' ').omitEmptyStrings().splitToList(text);
  }
}
