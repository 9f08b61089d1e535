package entente.gui;

import entente.map.Found;
import java.awt.Component;
import java.awt.Container;
import java.awt.Point;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.swing.AbstractButton;
import javax.swing.JTabbedPane;
import javax.swing.JTable;
import javax.swing.JTextField;

/** The window as a user has it before them: its parts by what they are called. */
final class OpenDesk implements AutoCloseable {
  private final Screen screen;
  private final Desk desk;
  private final List<Throwable> thrown = new CopyOnWriteArrayList<>();

  OpenDesk(Screen screen, Path path, long seed, Path folder) throws Exception {
    this.screen = screen;
    Thread.setDefaultUncaughtExceptionHandler((thread, e) -> thrown.add(e));
    Memory memory = new Memory(folder.resolve("window.properties"));
    this.desk = Window.desk(path, seed, folder.resolve("runs"), memory);
    Screen.await("the map is painted", () -> desk.bench().map().frames() > 1);
  }

  Desk desk() {
    return desk;
  }

  Session session() {
    return desk.bench().session();
  }

  Container content() {
    return desk.getContentPane();
  }

  /** Presses a button. */
  void press(String button) {
    screen.click(Screen.find(content(), AbstractButton.class, button));
  }

  /** Plays until so many months have passed, and pauses there or soon after. */
  void playTo(int months) throws Exception {
    press("play");
    Screen.await("month " + months + " is played", () -> session().shown() >= months);
    if (Screen.in(() -> desk.bench().player().playing())) {
      press("play");
    }
    Screen.await("it has paused", () -> !desk.bench().player().playing());
  }

  /** Steps until so many months have passed. */
  void stepTo(int months) throws Exception {
    while (Screen.in(() -> session().shown()) < months) {
      press("step");
    }
  }

  Component map() {
    return desk.bench().map().display().insideDisplay;
  }

  /** Where a state stands on the map. */
  Point place(String code) {
    int state = session().scenario().plan().layout().find(entente.world.Axis.STATE, code);
    return Screen.in(
        () -> {
          for (int y = 4; y < map().getHeight(); y += 4) {
            for (int x = 4; x < map().getWidth(); x += 4) {
              if (isState(x, y, state) && isState(x + 4, y + 4, state)) {
                return new Point(x + 3, y + 3);
              }
            }
          }
          throw new AssertionError(code + " is not on the map");
        });
  }

  private boolean isState(int x, int y, int state) {
    return desk.bench()
        .map()
        .at(x, y)
        .filter(found -> found instanceof Found.AState one && one.state() == state)
        .isPresent();
  }

  /** Where a line between two states lies on the map. */
  Point line(String one, String other) {
    var layout = session().scenario().plan().layout();
    Subject wanted =
        new Subject.Between(
            layout.find(entente.world.Axis.STATE, one),
            layout.find(entente.world.Axis.STATE, other));
    return Screen.in(
        () -> {
          for (int y = 4; y < map().getHeight(); y += 2) {
            for (int x = 4; x < map().getWidth(); x += 2) {
              if (desk.bench().map().at(x, y).filter(found -> isLine(found, wanted)).isPresent()) {
                return new Point(x, y);
              }
            }
          }
          throw new AssertionError("there is no line from " + one + " to " + other);
        });
  }

  private static boolean isLine(Found found, Subject wanted) {
    return found instanceof Found.AnEdge edge
        && new Subject.Between(edge.from(), edge.to()).equals(wanted);
  }

  /** Clicks a state and opens a tab of its inspector. */
  SubjectInspector inspect(String code, String tab) throws Exception {
    Point place = place(code);
    screen.click(map(), place.x, place.y);
    Screen.await("the inspector is open", () -> shown() instanceof SubjectInspector);
    SubjectInspector inspector = (SubjectInspector) Screen.in(this::shown);
    tab(Screen.find(inspector, JTabbedPane.class, "inspector-tabs"), tab);
    return inspector;
  }

  private Component shown() {
    return Screen.search(desk.getTabPane(), one -> one instanceof SubjectInspector).orElse(null);
  }

  /** Opens a tab by a click. */
  void tab(JTabbedPane tabs, String title) {
    java.awt.Rectangle place = Screen.in(() -> tabs.getBoundsAt(tabs.indexOfTab(title)));
    screen.click(tabs, place.x + place.width / 2, place.y + place.height / 2);
  }

  /** Opens one of MASON's tabs. */
  void tab(String title) {
    tab(desk.getTabPane(), title);
  }

  /** Opens one of the tabs below the map. */
  void dock(String title) {
    tab(desk.bench().dock(), title);
  }

  /** Searches a setting and chooses it. */
  void choose(String setting) throws Exception {
    tab("Model");
    JTextField search = Screen.find(content(), JTextField.class, "search-settings");
    type(search, setting);
    JTable table = Screen.find(content(), JTable.class, "settings");
    int row =
        Screen.in(
            () -> {
              for (int k = 0; k < table.getRowCount(); k++) {
                if (table.getValueAt(k, 0).equals(setting)) {
                  return k;
                }
              }
              throw new AssertionError(setting + " is not listed");
            });
    java.awt.Rectangle cell = Screen.in(() -> table.getCellRect(row, 0, true));
    screen.click(table, cell.x + 20, cell.y + cell.height / 2);
  }

  /** Fills a field and, in words that end in a line break, presses enter. */
  void type(JTextField field, String words) {
    screen.click(field);
    Screen.in(
        () -> {
          field.setText(words.strip());
          if (words.endsWith("\n")) {
            field.postActionEvent();
          }
          return true;
        });
  }

  /** What a part of the window says. */
  String says(String name) {
    return Screen.text(Screen.find(content(), Component.class, name));
  }

  @Override
  public void close() {
    Screen.in(
        () -> {
          desk.doClose();
          return true;
        });
    if (!thrown.isEmpty()) {
      throw new AssertionError("the window threw " + thrown.get(0), thrown.get(0));
    }
  }
}
