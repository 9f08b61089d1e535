package entente.gui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import entente.mason.Driver;
import entente.order.Order;
import entente.scenario.Scenario;
import entente.scenario.ScenarioReader;
import java.awt.Component;
import java.awt.Point;
import java.awt.event.KeyEvent;
import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import javax.swing.AbstractButton;
import javax.swing.JSlider;
import javax.swing.JTable;
import javax.swing.JTextField;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The real window on a real screen, used with the mouse and the keys. */
class WindowIT {
  private static final Path SCENARIO = Path.of("configs/scenarios/northeast-asia.yaml");
  private static final long SEED = 7;
  private static Screen screen;

  @TempDir Path folder;
  private Desk desk;
  private Session session;

  @BeforeAll
  static void aScreen() throws Exception {
    screen = Screen.start();
  }

  @AfterAll
  static void noProcessIsLeft() throws Exception {
    screen.close();
  }

  @BeforeEach
  void aWindow() throws Exception {
    Memory memory = new Memory(folder.resolve("window.properties"));
    desk = Window.desk(SCENARIO, SEED, folder.resolve("runs"), memory);
    session = desk.bench().session();
    Screen.await("the map is painted", () -> desk.bench().map().frames() > 1);
  }

  @AfterEach
  void closed() {
    Screen.in(
        () -> {
          desk.doClose();
          return true;
        });
  }

  private void button(String name) {
    screen.click(Screen.find(desk.getContentPane(), AbstractButton.class, name));
  }

  private void playTo(int months) throws Exception {
    button("play");
    Screen.await("month " + months + " is played", () -> session.shown() >= months);
    button("play");
    Screen.await("it has paused", () -> !desk.bench().player().playing());
  }

  private Component map() {
    return desk.bench().map().display().insideDisplay;
  }

  /** Where a state stands on the map. */
  private Point place(String code) {
    int state = session.scenario().plan().layout().find(entente.world.Axis.STATE, code);
    return Screen.in(
        () -> {
          for (int y = 4; y < map().getHeight(); y += 4) {
            for (int x = 4; x < map().getWidth(); x += 4) {
              boolean there =
                  desk.bench().map().at(x, y)
                      .filter(found -> found instanceof entente.map.Found.AState one && one.state() == state)
                      .isPresent();
              if (there) {
                return new Point(x + 2, y + 2);
              }
            }
          }
          throw new AssertionError(code + " is not on the map");
        });
  }

  private static int colours(BufferedImage image) {
    Set<Integer> colours = new HashSet<>();
    for (int y = 0; y < image.getHeight(); y += 3) {
      for (int x = 0; x < image.getWidth(); x += 3) {
        colours.add(image.getRGB(x, y));
      }
    }
    return colours.size();
  }

  @Test
  void theWholeStory() throws Exception {
    screen.picture(desk, "1-start");
    Screen.in(() -> Screen.class);
    playTo(24);
    screen.picture(desk, "2-played");
    Point beijing = place("CHN");
    screen.move(map(), beijing.x, beijing.y);
    Thread.sleep(1200);
    screen.picture(desk, "3-hover");
    screen.click(map(), beijing.x, beijing.y);
    Screen.await("the inspector is there", () -> desk.getTabPane().getSelectedIndex() == 0);
    screen.picture(desk, "4-inspector");
    SubjectInspector inspector = Screen.find(desk.getTabPane(), SubjectInspector.class, "inspector");
    for (String tab : new String[] {"Ties", "Cells", "Ledger"}) {
      Screen.in(() -> { inspector.open(tab); return true; });
      screen.picture(desk, "5-" + tab);
    }
    for (String tab : new String[] {"Model", "Injects", "Console"}) {
      Screen.in(() -> { desk.getTabPane().setSelectedIndex(desk.getTabPane().indexOfTab(tab)); return true; });
      if (tab.equals("Model")) {
        JTextField search = Screen.find(desk.getTabPane(), JTextField.class, "search-settings");
        Screen.in(() -> { search.setText("PRK CHN trust"); return true; });
        JTable table = Screen.find(desk.getTabPane(), JTable.class, "settings");
        screen.click(table, 60, 33);
      }
      screen.picture(desk, "6-" + tab);
    }
    Screen.in(() -> { desk.bench().dock().setSelectedIndex(1); return true; });
    screen.picture(desk, "7-charts");
    Screen.in(() -> { Theme.DARK.use(); desk.bench().redress(); return true; });
    screen.picture(desk, "8-dark");
    Screen.in(() -> { Theme.LIGHT.use(); return true; });
  }
}
