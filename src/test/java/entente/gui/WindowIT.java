package entente.gui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import entente.explain.Account;
import entente.explain.Tale;
import entente.fixture.Terminal;
import entente.game.Game;
import entente.mason.Driver;
import entente.order.Order;
import entente.scenario.Scenario;
import entente.scenario.ScenarioReader;
import java.awt.Point;
import java.awt.event.KeyEvent;
import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import javax.swing.JComboBox;
import javax.swing.JSlider;
import javax.swing.JTable;
import javax.swing.JTextField;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The real window on a real screen, used with the mouse and the keys. */
class WindowIT {
  private static final Path SCENARIO = Path.of("configs/scenarios/northeast-asia.yaml");
  private static final String TRUST = "dyad.PRK.CHN.trust";
  private static final long SEED = 7;
  private static Screen screen;

  @TempDir Path folder;

  @BeforeAll
  static void aScreen() throws Exception {
    screen = Screen.start();
  }

  private OpenDesk open() throws Exception {
    return new OpenDesk(screen, SCENARIO, SEED, folder);
  }

  /** The game of a scenario and seed, played without a window. */
  private static Game played() {
    Scenario scenario = ScenarioReader.read(SCENARIO).orThrow();
    return Driver.play(scenario.plan(), scenario.outcomes(), SEED, true).game();
  }

  @Test
  void aGameWatchedWithEveryLayerAndInspectorOpenIsTheSameRunToTheLastDigit() throws Exception {
    try (OpenDesk desk = open()) {
      Screen.in(
          () -> {
            desk.desk().bench().map().layers().stream()
                .filter(layer -> !layer.isSelected())
                .forEach(layer -> layer.doClick());
            desk.desk().bench().inspect(new Subject.Between(1, 2));
            desk.desk().bench().inspect(new Subject.Of(2));
            return true;
          });
      desk.dock("Charts");
      JComboBox<?> speed = Screen.find(desk.content(), JComboBox.class, "speed");
      Screen.in(
          () -> {
            speed.setSelectedIndex(speed.getItemCount() - 1);
            return true;
          });
      desk.press("play");
      Screen.await("it is over", () -> desk.session().atEnd());
      Screen.await("it stops by itself", () -> !desk.desk().bench().player().playing());
      screen.picture(desk.desk(), "all-layers");
      List<Long> played = desk.session().state().game().recording().fingerprints();
      assertEquals(played().recording().fingerprints(), played);
    }
  }

  @Test
  void aClickOnAStateTellsItsDecisionInTheWordsOfExplain() throws Exception {
    try (OpenDesk desk = open()) {
      BufferedImage before = screen.picture(desk.map(), "map-start");
      desk.playTo(24);
      BufferedImage after = screen.picture(desk.map(), "map-played");
      assertTrue(
          Screen.colours(before) > 60 && different(before, after) > 500, "the map is painted");
      SubjectInspector inspector = desk.inspect("CHN", "Decision");
      String told = Screen.text(inspector);
      Affair affair = affair(desk);
      int state = ((Subject.Of) inspector.subject()).state();
      for (Account account : affair.accounts(state)) {
        Optional<String> came =
            affair.cameOf(account).map(event -> affair.told(event, List.of(account)));
        Stream.concat(Tale.choice(account, came).stream(), Stream.of(Tale.readiness(account)))
            .forEach(line -> assertTrue(told.contains(line.strip()), line + "\n" + told));
      }
      screen.picture(desk.desk(), "decision");
      String ties = Screen.text(desk.inspect("PRK", "Ties"));
      assertTrue(ties.contains("Pyongyang"), ties);
      screen.picture(desk.desk(), "ties");
      desk.inspect("PRK", "Cells");
      JTable cells = Screen.find(desk.content(), JTable.class, "cells");
      Screen.in(
          () -> {
            cells.setRowSelectionInterval(2, 2);
            return true;
          });
      screen.picture(desk.desk(), "cells");
      desk.press("ledger");
      String ledger = desk.says("ledger-lines");
      assertTrue(ledger.contains("By cause"), ledger);
      screen.picture(desk.desk(), "ledger");
    }
  }

  private static Affair affair(OpenDesk desk) {
    Session session = desk.session();
    return Screen.in(() -> new Affair(session.now(), session.film().names(), session.scenario()));
  }

  @Test
  void hoveringAStateFadesTheOthersAndTellsItsValues() throws Exception {
    try (OpenDesk desk = open()) {
      BufferedImage before = screen.picture(desk.map(), "map-plain");
      Point beijing = desk.place("CHN");
      screen.move(desk.map(), beijing.x, beijing.y);
      Thread.sleep(1500);
      BufferedImage after = screen.picture(desk.map(), "map-hover");
      assertTrue(different(before, after) > 2000, "what does not concern it fades");
      String tip =
          Screen.in(
              () ->
                  desk.desk()
                      .bench()
                      .map()
                      .display()
                      .insideDisplay
                      .createToolTipText(
                          new java.awt.geom.Rectangle2D.Double(beijing.x, beijing.y, 1, 1),
                          desk.desk().bench().gui()));
      assertTrue(tip.contains("Beijing") && tip.contains("stability: 0.75"), tip);
    }
  }

  @Test
  void aSliderThatIsMovedIsAnOrderAndTheSavedRunReplays() throws Exception {
    try (OpenDesk desk = open()) {
      desk.playTo(12);
      int shown = desk.session().shown();
      desk.choose(TRUST);
      JSlider slider = Screen.find(desk.content(), JSlider.class, "setting-slider");
      int middle = slider.getHeight() / 2;
      int from = 8 + (slider.getWidth() - 16) * slider.getValue() / slider.getMaximum();
      screen.drag(slider, new Point(from, middle), new Point(slider.getWidth() - 30, middle));
      Screen.await("it is ordered", () -> !desk.session().orders().isEmpty());
      Order.Change order = (Order.Change) desk.session().orders().list().get(0);
      assertEquals(shown, order.turn());
      assertTrue(order.words().startsWith("set " + TRUST + " 0."), order.words());
      assertTrue(desk.says("setting-refused").contains("which comes next"));
      screen.picture(desk.desk(), "slider");
      desk.playTo(20);
      assertTrue(trust(desk, shown + 1) > 0.5, "trust is " + trust(desk, shown + 1));
      screen.press(KeyEvent.VK_CONTROL, KeyEvent.VK_S);
      Path run = folder.resolve("runs").resolve("northeast-asia-" + SEED);
      Screen.await("the run is saved", () -> Files.exists(run));
      Terminal terminal = new Terminal();
      assertEquals(0, terminal.call("replay", run), terminal.err());
      assertTrue(terminal.out().contains(desk.session().fingerprint()), terminal.out());
    }
  }

  private static double trust(OpenDesk desk, int months) {
    int cell = desk.session().scenario().plan().layout().find(TRUST);
    return desk.session().film().month(months - 1).cells()[cell];
  }

  @Test
  void theTimeGoesBackToAnyMonthAndOnFromThereAnotherWay() throws Exception {
    try (OpenDesk desk = open()) {
      desk.playTo(24);
      List<Long> first = List.copyOf(fingerprints(desk));
      desk.inspect("RUS", "Decision");
      Timeline line = Screen.find(desk.content(), Timeline.class, "timeline");
      screen.click(line, line.at(10), 18);
      Screen.await("it goes back", () -> desk.session().shown() == 10);
      assertTrue(desk.says("month").contains("October 2022"), desk.says("month"));
      assertTrue(desk.says("decision").contains("October 2022"), desk.says("decision"));
      screen.picture(desk.desk(), "rewound");
      screen.press(KeyEvent.VK_RIGHT);
      Screen.await("a month on", () -> desk.session().shown() == 11);
      desk.press("back");
      desk.press("branch");
      Order.Reseed order = (Order.Reseed) desk.session().orders().list().get(0);
      assertEquals(10, order.turn());
      assertTrue(desk.says("status").contains("seed 8"), desk.says("status"));
      desk.playTo(24);
      assertEquals(first.subList(0, 11), fingerprints(desk).subList(0, 11));
      assertNotEquals(first.get(24), fingerprints(desk).get(24));
      screen.picture(desk.desk(), "branched");
    }
  }

  private static List<Long> fingerprints(OpenDesk desk) {
    return Screen.in(() -> desk.session().state().game().recording().fingerprints());
  }

  @Test
  void aBadValueAndABadNameAreRefusedAloud() throws Exception {
    try (OpenDesk desk = open()) {
      desk.choose(TRUST);
      JTextField value = Screen.find(desk.content(), JTextField.class, "setting-value");
      desk.type(value, "7\n");
      assertTrue(desk.says("setting-refused").contains("must lie between -1 and 1"));
      screen.picture(desk.desk(), "refused");
      desk.dock("Charts");
      JTextField name = Screen.find(desk.content(), JTextField.class, "cell-name");
      desk.type(name, "state.PRK.stabilty\n");
      String refused = desk.says("chart-refused");
      assertTrue(refused.contains("Maybe state.PRK.stability"), refused);
      desk.tab("Injects");
      JTextField order = Screen.find(desk.content(), JTextField.class, "order");
      desk.type(order, "start nowhere\n");
      assertTrue(desk.says("order-refused").contains("nowhere"), desk.says("order-refused"));
      assertTrue(desk.session().orders().isEmpty());
    }
  }

  @Test
  void anInjectCanBeLetComeNowAndAChartShowsWhatItDid() throws Exception {
    try (OpenDesk desk = open()) {
      desk.tab("Injects");
      JTextField order = Screen.find(desk.content(), JTextField.class, "order");
      desk.type(order, "set state.PRK.stability 0.2\n");
      assertTrue(desk.says("injects").contains("white: set state.PRK.stability 0.2"));
      screen.picture(desk.desk(), "injects");
      desk.playTo(18);
      desk.dock("Charts");
      JTextField name = Screen.find(desk.content(), JTextField.class, "cell-name");
      desk.type(name, "stock.PRK.ammunition\n");
      BufferedImage chart =
          screen.picture(Screen.find(desk.content(), CellChart.class, "plot"), "chart");
      assertTrue(Screen.colours(chart) > 20, "the chart is drawn");
      screen.picture(desk.desk(), "charts");
    }
  }

  @Test
  void aLineOfTheEventsTakesTheMapToItsMonthAndTellsWhy() throws Exception {
    try (OpenDesk desk = open()) {
      desk.playTo(24);
      JComboBox<?> states = Screen.find(desk.content(), JComboBox.class, "events-of");
      Screen.in(
          () -> {
            states.setSelectedIndex(2);
            return true;
          });
      JTable events = Screen.find(desk.content(), JTable.class, "events");
      Screen.await("there are events", () -> events.getRowCount() > 1);
      String line = Screen.in(() -> events.getValueAt(1, 1).toString());
      String month = Screen.in(() -> events.getValueAt(1, 0).toString());
      Screen.in(
          () -> {
            events.scrollRectToVisible(events.getCellRect(1, 0, true));
            return true;
          });
      java.awt.Rectangle cell = Screen.in(() -> events.getCellRect(1, 1, true));
      screen.click(events, cell.x + 30, cell.y + cell.height / 2);
      Screen.await(
          "the map is in " + month,
          () -> desk.session().film().date(desk.session().turn()).toString().equals(month));
      assertTrue(desk.says("event-why").contains(line), desk.says("event-why"));
      screen.picture(desk.desk(), "event");
    }
  }

  @Test
  void aClickOnALineBetweenTwoTellsWhatIsBetweenThem() throws Exception {
    try (OpenDesk desk = open()) {
      Point line = desk.line("USA", "JPN");
      screen.click(desk.map(), line.x, line.y);
      Screen.await("the inspector is open", () -> desk.desk().getTabPane().getSelectedIndex() == 0);
      String ties = desk.says("ties");
      assertTrue(ties.contains("a treaty of mutual defence"), ties);
      screen.picture(desk.desk(), "between");
    }
  }

  @Test
  void aPartOfANameIsCompleted() throws Exception {
    try (OpenDesk desk = open()) {
      desk.stepTo(2);
      desk.dock("Charts");
      JTextField name = Screen.find(desk.content(), JTextField.class, "cell-name");
      screen.click(name);
      screen.type("ammun");
      screen.picture(desk.desk(), "completion");
      screen.press(KeyEvent.VK_DOWN);
      screen.press(KeyEvent.VK_DOWN);
      screen.press(KeyEvent.VK_ENTER);
      Screen.await("it is plotted", () -> name.getText().isEmpty());
      CellChart chart = Screen.find(desk.content(), CellChart.class, "plot");
      String plotted =
          Screen.in(() -> chart.getChart().getXYPlot().getDataset().getSeriesKey(0).toString());
      assertTrue(plotted.contains("ammun"), plotted);
      assertEquals(2, desk.session().shown(), "no key that was typed moved the time");
    }
  }

  @Test
  void masonsOwnStopStartsTheGameAnew() throws Exception {
    try (OpenDesk desk = open()) {
      desk.stepTo(4);
      String fingerprint = Screen.in(() -> desk.session().fingerprint());
      Screen.in(
          () -> {
            desk.desk().pressStop();
            return true;
          });
      desk.press("step");
      Screen.await("it has begun again", () -> desk.session().shown() == 1);
      desk.stepTo(4);
      assertEquals(fingerprint, Screen.in(() -> desk.session().fingerprint()));
    }
  }

  @Test
  void theMapIsSavedAsAPictureAndTheRunIsOpenedAgain() throws Exception {
    Path run;
    String fingerprint;
    try (OpenDesk desk = open()) {
      desk.stepTo(3);
      Screen.in(
          () -> {
            desk.desk().commands().picture(folder.resolve("map.png"));
            desk.desk().commands().picture(folder.resolve("map.svg"));
            desk.desk().commands().save();
            return true;
          });
      assertTrue(Screen.colours(ImageIO.read(folder.resolve("map.png").toFile())) > 60);
      assertTrue(Files.readString(folder.resolve("map.svg")).contains("Pyongyang"));
      run = folder.resolve("runs").resolve("northeast-asia-" + SEED);
      fingerprint = desk.session().fingerprint();
    }
    try (OpenDesk again = new OpenDesk(screen, run, 1, folder)) {
      assertEquals(3, again.session().shown());
      assertEquals(fingerprint, again.session().fingerprint());
      screen.picture(again.desk(), "opened");
    }
  }

  @Test
  void theWindowComesBackAsItWasLeft() throws Exception {
    try (OpenDesk desk = open()) {
      Screen.in(
          () -> {
            desk.desk().setBounds(40, 30, 1200, 780);
            Theme.DARK.use();
            desk.desk().bench().redress();
            return true;
          });
      desk.dock("Charts");
      screen.picture(desk.desk(), "dark");
    }
    try (OpenDesk desk = open()) {
      assertEquals(new java.awt.Rectangle(40, 30, 1200, 780), desk.desk().getBounds());
      assertEquals(1, desk.desk().bench().dock().getSelectedIndex());
      assertEquals(Theme.DARK, Theme.current());
    } finally {
      Screen.in(
          () -> {
            Theme.LIGHT.use();
            return true;
          });
    }
  }

  /** In how many points two pictures differ. */
  private static int different(BufferedImage one, BufferedImage other) {
    int count = 0;
    for (int y = 0; y < Math.min(one.getHeight(), other.getHeight()); y++) {
      for (int x = 0; x < Math.min(one.getWidth(), other.getWidth()); x++) {
        count += one.getRGB(x, y) == other.getRGB(x, y) ? 0 : 1;
      }
    }
    return count;
  }
}
