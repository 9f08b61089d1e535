package entente.experiment.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import entente.scenario.HistoryFile;
import entente.scenario.HistoryReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The shipped history against the timeline that it was coded from. */
class TimelineTest {
  private static final Path FOLDER = Path.of("configs/history");
  private static final HistoryFile HISTORY =
      HistoryReader.read(FOLDER.resolve("northeast-asia.yaml")).orThrow();

  /** Date, event (perhaps in quotes), actors, and a quantity that is not there. */
  private static final Pattern EVENT =
      Pattern.compile("(202[2-4]-\\d\\d)(?:-\\d\\d)?,(?:\"(?:[^\"]|\"\")*\"|[^,\"]*),[A-Z;]+,,.*");

  @Test
  void everyMonthWithAnEventOfTheTimelineHasOneInTheHistory() throws IOException {
    Set<String> told = new TreeSet<>();
    HISTORY.acts().forEach(act -> told.add(month(act)));
    HISTORY.uncoded().forEach(one -> told.add(one.month()));
    List<String> missing = new ArrayList<>();
    int events = 0;
    for (String row : Files.readAllLines(FOLDER.resolve("data").resolve("timeline.csv"))) {
      Matcher event = EVENT.matcher(row);
      if (event.matches()) {
        events++;
        if (!told.contains(event.group(1))) {
          missing.add(row);
        }
      }
    }
    assertTrue(events >= 20, "only " + events + " events were found");
    assertEquals(List.of(), missing);
  }

  private static String month(HistoryFile.Act act) {
    return HISTORY.scenario().plan().month(act.turn()).toString();
  }

  @Test
  void bothPartsHaveActs() {
    long test = HISTORY.acts().stream().filter(act -> HISTORY.isTest(act.turn())).count();
    assertTrue(test >= 10 && HISTORY.acts().size() - test >= 10);
  }
}
