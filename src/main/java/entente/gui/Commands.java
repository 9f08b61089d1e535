package entente.gui;

import java.awt.Component;
import java.awt.event.KeyEvent;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import javax.swing.JCheckBoxMenuItem;
import javax.swing.JFileChooser;
import javax.swing.JMenu;
import javax.swing.JMenuBar;
import javax.swing.JMenuItem;
import javax.swing.JOptionPane;
import javax.swing.JTabbedPane;
import javax.swing.KeyStroke;
import javax.swing.SwingUtilities;
import javax.swing.filechooser.FileNameExtensionFilter;

/** The menus and keys of the window, and what they do. */
final class Commands {
  private final Workbench bench;
  private final Desk desk;
  private final Loud status;
  private Path runs = Path.of("runs");

  Commands(Workbench bench, Desk desk, Loud status) {
    this.bench = bench;
    this.desk = desk;
    this.status = status;
  }

  /** The bar of menus. */
  JMenuBar bar() {
    JMenu file = new JMenu("File");
    file.add(item("Open a scenario or run …", "ctrl O", this::open));
    file.add(item("Save the run", "ctrl S", this::save));
    file.add(item("Save the map as a picture …", "ctrl E", this::picture));
    file.addSeparator();
    file.add(item("Quit", "ctrl Q", desk::doClose));
    JMenu time = new JMenu("Time");
    time.add(item("Play or pause", "", () -> bench.player().toggle()));
    time.add(item("A month on", "", () -> bench.player().step()));
    time.add(item("A month back", "", () -> bench.player().back()));
    time.add(item("To the start", "", () -> bench.player().first()));
    time.add(item("To the last month played", "", () -> bench.player().last()));
    time.addSeparator();
    time.add(item("Another future from here", "ctrl B", bench::branch));
    JMenu view = new JMenu("View");
    view.add(layers());
    view.add(item("Light or dark", "ctrl D", this::theme));
    view.add(item("Search the settings", "ctrl F", this::search));
    view.add(item("Keys and help", "F1", () -> tab("About")));
    JMenuBar bar = new JMenuBar();
    bar.add(file);
    bar.add(time);
    bar.add(view);
    return bar;
  }

  /** The layers of the map, as MASON's own button has them. */
  private JMenu layers() {
    JMenu menu = new JMenu("Layers of the map");
    List<JCheckBoxMenuItem> layers = bench.map().layers();
    for (int k = 0; k < layers.size(); k++) {
      JCheckBoxMenuItem layer = layers.get(k);
      String words = layer.getText() + "  (" + (k + 1) + ")";
      JCheckBoxMenuItem mirror = new JCheckBoxMenuItem(words, layer.isSelected());
      mirror.addActionListener(e -> layer.doClick());
      layer.addItemListener(e -> mirror.setSelected(layer.isSelected()));
      menu.add(mirror);
    }
    return menu;
  }

  private static JMenuItem item(String words, String key, Runnable action) {
    JMenuItem item = new JMenuItem(words);
    if (!key.isEmpty()) {
      item.setAccelerator(KeyStroke.getKeyStroke(key.replace("ctrl ", "control ")));
    }
    item.addActionListener(e -> action.run());
    return item;
  }

  /** The keys without ctrl. */
  Keys keys() {
    Keys keys =
        new Keys(desk)
            .on(KeyEvent.VK_SPACE, () -> bench.player().toggle())
            .on(KeyEvent.VK_RIGHT, () -> bench.player().step())
            .on(KeyEvent.VK_LEFT, () -> bench.player().back())
            .on(KeyEvent.VK_HOME, () -> bench.player().first())
            .on(KeyEvent.VK_END, () -> bench.player().last());
    List<JCheckBoxMenuItem> layers = bench.map().layers();
    for (int k = 0; k < layers.size(); k++) {
      keys.on(KeyEvent.VK_1 + k, layers.get(k)::doClick);
    }
    return keys;
  }

  /** Where runs are saved. */
  void runs(Path folder) {
    runs = folder;
  }

  /** Asks for a scenario or a run and opens it. */
  void open() {
    bench.pause();
    JFileChooser chooser = new JFileChooser(".");
    chooser.setDialogTitle("Open a scenario, or the manifest of a run");
    chooser.setFileSelectionMode(JFileChooser.FILES_AND_DIRECTORIES);
    chooser.setFileFilter(
        new FileNameExtensionFilter("Scenarios and runs (*.yaml, manifest.json)", "yaml", "json"));
    if (chooser.showOpenDialog(desk) == JFileChooser.APPROVE_OPTION) {
      open(chooser.getSelectedFile().toPath());
    }
  }

  /** Opens a scenario or a run. */
  void open(Path path) {
    bench.pause();
    try {
      show(Opened.of(path, bench.session().setup().seed()));
    } catch (Refused e) {
      refused(e);
    }
  }

  /** Shows what was opened. */
  void show(Opened opened) {
    try {
      opened.in(bench.session());
      status.note("Opened " + bench.session().scenario().title() + ".");
    } catch (Refused e) {
      refused(e);
    }
  }

  private void refused(Refused e) {
    status.say(e.words().lines().findFirst().orElse(""));
    JOptionPane.showMessageDialog(desk, e.words(), "Not opened", JOptionPane.ERROR_MESSAGE);
  }

  /** Saves the run; says where. */
  void save() {
    bench.pause();
    try {
      status.note("Saved as " + Records.save(bench.session(), runs) + ".");
    } catch (Refused e) {
      status.say(e.words());
    } catch (IOException e) {
      status.say("The run cannot be saved: " + e.getMessage());
    }
  }

  /** Asks for a name and saves the map under it. */
  void picture() {
    bench.pause();
    JFileChooser chooser = new JFileChooser(".");
    chooser.setDialogTitle("Save the map as .png or .svg");
    chooser.setSelectedFile(new java.io.File("map.png"));
    if (chooser.showSaveDialog(desk) == JFileChooser.APPROVE_OPTION) {
      picture(chooser.getSelectedFile().toPath());
    }
  }

  /** Saves the map as a picture; says where. */
  void picture(Path file) {
    Component map = bench.map().display().insideDisplay;
    try {
      Path place = Records.picture(bench.stage().scene(0), map.getWidth(), map.getHeight(), file);
      status.note("Saved as " + place + ".");
    } catch (Refused e) {
      status.say(e.words());
    } catch (IOException e) {
      status.say("The picture cannot be saved: " + e.getMessage());
    }
  }

  private void theme() {
    (Theme.current() == Theme.DARK ? Theme.LIGHT : Theme.DARK).use();
    bench.redress();
  }

  private void search() {
    tab("Model");
    bench.modelTab().search().requestFocusInWindow();
  }

  private void tab(String title) {
    JTabbedPane tabs = desk.getTabPane();
    tabs.setSelectedIndex(tabs.indexOfTab(title));
  }

  /** Something went wrong that nobody foresaw; it is said, and the window stays. */
  void defect(Throwable e) {
    System.err.println("This is a defect of the program; please report it with what follows.");
    e.printStackTrace();
    SwingUtilities.invokeLater(
        () ->
            status.say(
                "This is a defect of the program, which has written more to the terminal: " + e));
  }

  /** A month could not be played to its end. */
  void failed(RuntimeException e) {
    bench.pause();
    String words =
        "This month cannot be played: "
            + e.getMessage()
            + "\nThe game goes no further from here. Earlier months can still be looked at.";
    status.say(words.lines().findFirst().orElse(""));
    JOptionPane.showMessageDialog(desk, words, "The game has stopped", JOptionPane.ERROR_MESSAGE);
  }
}
