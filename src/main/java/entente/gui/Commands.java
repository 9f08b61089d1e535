package entente.gui;

import java.awt.Component;
import java.awt.event.ActionEvent;
import java.io.IOException;
import java.nio.file.Path;
import javax.swing.AbstractAction;
import javax.swing.JComponent;
import javax.swing.JFileChooser;
import javax.swing.JMenu;
import javax.swing.JMenuBar;
import javax.swing.JMenuItem;
import javax.swing.JOptionPane;
import javax.swing.JTabbedPane;
import javax.swing.KeyStroke;
import javax.swing.filechooser.FileNameExtensionFilter;
import javax.swing.text.JTextComponent;

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
    view.add(item("Light or dark", "ctrl D", this::theme));
    view.add(item("Search the settings", "ctrl F", this::search));
    view.add(item("Keys and help", "F1", () -> tab("About")));
    JMenuBar bar = new JMenuBar();
    bar.add(file);
    bar.add(time);
    bar.add(view);
    return bar;
  }

  private static JMenuItem item(String words, String key, Runnable action) {
    JMenuItem item = new JMenuItem(words);
    if (!key.isEmpty()) {
      item.setAccelerator(KeyStroke.getKeyStroke(key.replace("ctrl ", "control ")));
    }
    item.addActionListener(e -> action.run());
    return item;
  }

  /** Keys without ctrl, which mean something else where one types. */
  void keys(JComponent root) {
    key(root, "SPACE", () -> bench.player().toggle());
    key(root, "RIGHT", () -> bench.player().step());
    key(root, "LEFT", () -> bench.player().back());
    key(root, "HOME", () -> bench.player().first());
    key(root, "END", () -> bench.player().last());
  }

  private static void key(JComponent root, String key, Runnable action) {
    root.getInputMap(JComponent.WHEN_ANCESTOR_OF_FOCUSED_COMPONENT)
        .put(KeyStroke.getKeyStroke(key), key);
    root.getInputMap(JComponent.WHEN_IN_FOCUSED_WINDOW).put(KeyStroke.getKeyStroke(key), key);
    root.getActionMap()
        .put(
            key,
            new AbstractAction() {
              private static final long serialVersionUID = 1;

              @Override
              public void actionPerformed(ActionEvent e) {
                if (!types(e.getSource())) {
                  action.run();
                }
              }
            });
  }

  private static boolean types(Object source) {
    Component focused =
        java.awt.KeyboardFocusManager.getCurrentKeyboardFocusManager().getFocusOwner();
    return source instanceof JTextComponent || focused instanceof JTextComponent text && text.isEditable();
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

  private void picture() {
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
      Path place =
          Records.picture(bench.stage().scene(0), map.getWidth(), map.getHeight(), file);
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
