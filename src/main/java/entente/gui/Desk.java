package entente.gui;

import java.awt.BorderLayout;
import java.awt.Component;
import java.awt.Container;
import java.awt.Dimension;
import java.awt.Rectangle;
import java.util.concurrent.CountDownLatch;
import javax.swing.BorderFactory;
import javax.swing.JPanel;
import javax.swing.JSplitPane;
import javax.swing.JTabbedPane;
import sim.display.Console;

/**
 * MASON's console as one window: the map and the time to the left, events and charts below, and to
 * the right MASON's tabs.
 */
final class Desk extends Console {
  private static final long serialVersionUID = 1;
  private static final int RIGHT = 460;
  private static final int BELOW = 240;

  private final transient Workbench bench;
  private final transient Memory memory;
  private final transient Commands commands;
  private final transient Keys keys;
  private final JSplitPane across = new JSplitPane(JSplitPane.HORIZONTAL_SPLIT, true);
  private final JSplitPane down = new JSplitPane(JSplitPane.VERTICAL_SPLIT, true);
  private final Loud status = new Loud("status");
  private final transient CountDownLatch closed = new CountDownLatch(1);

  Desk(Workbench bench, Memory memory) {
    super(bench.gui());
    this.bench = bench;
    this.memory = memory;
    this.commands = new Commands(bench, this, status);
    bench.whenRefused(status::note);
    bench.gui().whenFailed(e -> javax.swing.SwingUtilities.invokeLater(() -> commands.failed(e)));
    bench.map().whenPhotographed(commands::picture);
    setIncrementSeedOnStop(false);
    setIconImage(Emblem.image());
    arrange();
    setJMenuBar(commands.bar());
    this.keys = commands.keys();
    keys.install();
    title();
    bench.session().whenChanged(this::title);
  }

  private void title() {
    setTitle(
        bench.session().scenario().title()
            + " – seed "
            + bench.session().setup().seed()
            + " – Entente");
  }

  private void arrange() {
    Container content = getContentPane();
    BorderLayout layout = (BorderLayout) content.getLayout();
    Component buttons = layout.getLayoutComponent(BorderLayout.SOUTH);
    JTabbedPane tabs = getTabPane();
    content.removeAll();
    tabs(tabs, buttons);
    down.setTopComponent(bench.centre());
    down.setBottomComponent(bench.dock());
    down.setResizeWeight(1);
    across.setLeftComponent(down);
    across.setRightComponent(tabs);
    across.setResizeWeight(1);
    for (JSplitPane split : new JSplitPane[] {across, down}) {
      split.setBorder(BorderFactory.createEmptyBorder());
      split.setContinuousLayout(true);
    }
    tabs.setMinimumSize(new Dimension(260, 100));
    bench.dock().setMinimumSize(new Dimension(200, 80));
    content.add(across, BorderLayout.CENTER);
    JPanel foot = new JPanel(new BorderLayout());
    foot.setBorder(BorderFactory.createEmptyBorder(2, 10, 3, 10));
    foot.add(status, BorderLayout.CENTER);
    content.add(foot, BorderLayout.SOUTH);
  }

  /** What is used most comes first; MASON's own buttons stand with its own settings. */
  private void tabs(JTabbedPane tabs, Component buttons) {
    Component own = tabs.getComponentAt(tabs.indexOfTab("Console"));
    if (own instanceof JPanel panel) {
      panel.add(buttons, BorderLayout.NORTH);
    }
    SeedField.disable(tabs);
    fold((Container) tabs.getComponentAt(tabs.indexOfTab("Inspectors")));
    move(tabs, "Inspectors", 0);
    move(tabs, "Model", 1);
    tabs.insertTab("Injects", null, bench.injects(), null, 2);
    tabs.remove(tabs.indexOfTab("Displays"));
    move(tabs, "Console", 3);
    move(tabs, "About", 4);
    tabs.setSelectedIndex(tabs.indexOfTab("About"));
    tabs.setTabLayoutPolicy(JTabbedPane.SCROLL_TAB_LAYOUT);
    tabs.addChangeListener(e -> bench.refresh());
  }

  /** MASON's list of inspectors, of which one is open at a time, is folded away. */
  private static void fold(Container inspectors) {
    for (Component one : inspectors.getComponents()) {
      if (one instanceof JSplitPane split) {
        split.setOneTouchExpandable(true);
        split.getTopComponent().setMinimumSize(new Dimension(0, 0));
        split.setDividerLocation(0);
      }
    }
  }

  private static void move(JTabbedPane tabs, String title, int to) {
    int from = tabs.indexOfTab(title);
    Component tab = tabs.getComponentAt(from);
    tabs.remove(from);
    tabs.insertTab(title, null, tab, null, to);
  }

  /** Puts the window where it was last time, or where there is room. */
  void place(Rectangle screen) {
    int width = Math.min(1440, screen.width);
    int height = Math.min(900, screen.height);
    Rectangle usual =
        new Rectangle(
            screen.x + (screen.width - width) / 2,
            screen.y + (screen.height - height) / 2,
            width,
            height);
    setBounds(memory.bounds(screen, usual));
    validate();
    int tabs = Math.min(RIGHT, getWidth() / 3);
    int right = getWidth() - memory.number("right", 100, getWidth() - 100, tabs);
    across.setDividerLocation(right);
    int below = memory.number("below", 60, getHeight() - 100, Math.min(BELOW, getHeight() / 4));
    down.setDividerLocation(getHeight() - below - 90);
    bench.dock().setSelectedIndex(memory.number("dock", 0, 1, 0));
  }

  private void remember() {
    memory.keep(getBounds());
    memory.keep("right", getWidth() - across.getDividerLocation());
    memory.keep("below", getHeight() - 90 - down.getDividerLocation());
    memory.keep("dock", bench.dock().getSelectedIndex());
    memory.keep("dark", Theme.current() == Theme.DARK ? 1 : 0);
    memory.write();
  }

  @Override
  public synchronized void pressPause() {
    super.pressPause();
    bench.refresh();
  }

  @Override
  public synchronized void pressPlay() {
    super.pressPlay();
    bench.refresh();
  }

  @Override
  public synchronized void pressStop() {
    super.pressStop();
    bench.refresh();
  }

  /** Closes the window without ending the program, which others may have to do with. */
  @Override
  public void doClose() {
    if (closed.getCount() > 0) {
      remember();
      pressStop();
      keys.remove();
      bench.close();
      dispose();
      allControllers.remove(this);
      closed.countDown();
    }
  }

  /** Waits until the window is closed. */
  void await() throws InterruptedException {
    closed.await();
  }

  @Override
  public void doNew() {
    commands.open();
  }

  @Override
  public void doOpen() {
    commands.open();
  }

  @Override
  public void doSave() {
    commands.save();
  }

  @Override
  public void doSaveAs() {
    commands.save();
  }

  /** What is in the window. */
  Workbench bench() {
    return bench;
  }

  /** What the menus do. */
  Commands commands() {
    return commands;
  }
}
