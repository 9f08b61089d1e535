package entente.gui;

import entente.map.Found;
import java.awt.BorderLayout;
import java.awt.Component;
import java.awt.Cursor;
import java.awt.Dimension;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Consumer;
import javax.swing.Box;
import javax.swing.JComboBox;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JTabbedPane;
import javax.swing.SwingUtilities;
import javax.swing.Timer;
import org.jspecify.annotations.Nullable;
import sim.display.Console;
import sim.display.Controller;
import sim.portrayal.Inspector;
import sim.util.Bag;

/** All that belongs to a game's window beside MASON's console, put together. */
final class Workbench implements EntenteWithUI.Views {
  private static final int DASHES = 70;
  private static final int INSPECTORS = 12;
  private static final long DETAIL = 150_000_000;

  private final Session session;
  private final EntenteWithUI gui;
  private final Stagecraft stage;
  private final Changes changes;
  private final JTabbedPane dock = new JTabbedPane();
  private final JComboBox<String> colours = new JComboBox<>();
  private final Timer dashes = new Timer(DASHES, e -> flow());
  private @Nullable Parts parts;
  private @Nullable ModelTab model;
  private final Deque<SubjectInspector> inspectors = new ArrayDeque<>();
  private boolean filling;
  private long detailed;

  /** What is made when MASON's console is there. */
  private record Parts(
      Console console,
      Player player,
      MapDisplay map,
      Timeline timeline,
      Transport transport,
      EventsPanel events,
      ChartsPanel charts,
      InjectsTab injects) {}

  Workbench(Session session) {
    this.session = session;
    this.stage = new Stagecraft(session);
    this.changes = new Changes(session, this::pause);
    this.gui = new EntenteWithUI(session, this);
  }

  /** MASON's part. */
  EntenteWithUI gui() {
    return gui;
  }

  private Parts parts() {
    return Objects.requireNonNull(parts, "the console has not been made yet");
  }

  @Override
  public void init(Controller controller) {
    Console console = (Console) controller;
    Player player = new Player(console, session);
    gui.whenEnded(player::stopSoon);
    MapDisplay map = new MapDisplay(gui, stage, this::inspector, this::inspect);
    Timeline timeline = new Timeline(session);
    parts =
        new Parts(
            console,
            player,
            map,
            timeline,
            new Transport(session, player, timeline, this::branch),
            new EventsPanel(session, this::pause),
            new ChartsPanel(session),
            new InjectsTab(session, changes, this::pause));
    dock.setName("dock");
    dock.addTab("Events", parts().events());
    dock.addTab("Charts", parts().charts());
    dock.addChangeListener(e -> refresh());
    colours();
    map.display().header.add(Box.createGlue());
    map.display().header.add(new JLabel("Fill by "));
    map.display().header.add(colours);
    session.whenMoved(() -> SwingUtilities.invokeLater(this::refresh));
    session.whenReplaying(() -> console.setCursor(Cursor.getPredefinedCursor(Cursor.WAIT_CURSOR)));
    session.whenChanged(this::renew);
    dashes.start();
  }

  @Override
  public @Nullable Inspector model() {
    ModelTab made = new ModelTab(session, changes);
    model = made;
    return made;
  }

  private void colours() {
    filling = true;
    colours.removeAllItems();
    colours.setName("fill");
    colours.setMaximumRowCount(24);
    colours.setMaximumSize(new Dimension(280, 30));
    Map<String, String> choices = new TreeMap<>(stage.choices());
    choices.keySet().removeIf(name -> !usual(name));
    choices.keySet().forEach(colours::addItem);
    colours.setEditable(true);
    colours.setSelectedItem(stage.colouring());
    filling = false;
    if (colours.getActionListeners().length == 0) {
      colours.addActionListener(e -> colour());
    }
  }

  /** Those that are offered; all others can be typed. */
  private static boolean usual(String name) {
    return name.equals("bloc")
        || name.startsWith("state.")
        || name.startsWith("stock.")
        || name.startsWith("pair.*") && name.endsWith(".alignment")
        || name.startsWith("dyad.*.")
            && (name.endsWith(".trust")
                || name.endsWith(".threat")
                || name.endsWith(".dependency"));
  }

  private void colour() {
    Object chosen = colours.getSelectedItem();
    if (filling || chosen == null || chosen.equals(stage.colouring())) {
      return;
    }
    try {
      stage.colour(chosen.toString());
      parts().map().display().repaint();
    } catch (Refused e) {
      warn(e.words());
      colours.setSelectedItem(stage.colouring());
    }
  }

  private Consumer<String> warning = words -> {};

  /** Where messages go that belong to no part of the window. */
  void whenRefused(Consumer<String> listener) {
    warning = listener;
  }

  void warn(String words) {
    warning.accept(words);
  }

  /** Nothing moves any more. */
  void close() {
    dashes.stop();
  }

  /** Stops what plays. */
  void pause() {
    if (parts != null && parts.player().playing()) {
      parts.player().pause();
    }
  }

  /** The dashes go on while they can be seen. */
  private void flow() {
    Component map = parts().map().display().insideDisplay;
    if (map.isShowing() && stage.flows()) {
      map.repaint();
    }
  }

  /** Another month is shown. */
  void refresh() {
    if (parts == null) {
      return;
    }
    stage.refresh();
    parts.map().display().repaint();
    parts.timeline().repaint();
    parts.transport().refresh();
    long now = System.nanoTime();
    if (parts.player().playing() && now - detailed < DETAIL) {
      return;
    }
    detailed = now;
    details(parts);
  }

  /** What takes longer to make than the map is made less often while months pass quickly. */
  private void details(Parts parts) {
    if (dock.getSelectedComponent() == parts.charts()) {
      parts.charts().refresh();
    } else {
      parts.events().refresh();
    }
    inspectors.stream().filter(Component::isShowing).forEach(SubjectInspector::updateInspector);
    if (model != null && model.isShowing()) {
      model.updateInspector();
    }
    if (parts.injects().isShowing()) {
      parts.injects().refresh();
    }
  }

  /** Another game has taken the place of the one before. */
  private void renew() {
    gui.adopt();
    stage.renew();
    colours();
    if (parts == null) {
      return;
    }
    parts.console().setCursor(Cursor.getDefaultCursor());
    parts.events().renew();
    parts.charts().renew();
    parts.injects().refresh();
    if (model != null) {
      model.renew();
    }
    refresh();
  }

  /** The look has changed. */
  void redress() {
    parts().charts().renew();
    SubjectInspector last = inspectors.peekFirst();
    if (last != null && last.isShowing()) {
      inspect(last.subject());
    }
    refresh();
  }

  private static Subject subject(Found found) {
    return found instanceof Found.AnEdge edge
        ? new Subject.Between(edge.from(), edge.to())
        : new Subject.Of(((Found.AState) found).state());
  }

  private Inspector inspector(Found found) {
    return inspector(subject(found));
  }

  /** A new inspector; the last few are kept up to date, in windows of their own too. */
  private SubjectInspector inspector(Subject subject) {
    SubjectInspector made = new SubjectInspector(session, subject, this::plot);
    inspectors.addFirst(made);
    if (inspectors.size() > INSPECTORS) {
      inspectors.removeLast();
    }
    return made;
  }

  private void inspect(Found found) {
    inspect(subject(found));
  }

  /** Opens the inspector of a state or of two. */
  void inspect(Subject subject) {
    Bag made = new Bag();
    made.add(inspector(subject));
    Bag names = new Bag();
    names.add(subject.title(session.scenario()));
    parts().console().setInspectors(made, names);
  }

  private void plot(int cell) {
    parts().charts().plot(cell);
    dock.setSelectedComponent(parts().charts());
  }

  /** Another future from the month that is shown. */
  void branch() {
    pause();
    try {
      long seed = Branching.seed(session);
      changes.order("white: seed " + seed);
      warn(
          "From "
              + Words.month(session.film().date(session.shown()))
              + " on, chance comes out as with seed "
              + seed
              + ".");
    } catch (Refused e) {
      warn(e.words());
    }
  }

  /** The map with the time below it, and below that the events and charts. */
  JPanel centre() {
    JPanel map = new JPanel(new BorderLayout());
    map.add(parts().map().display(), BorderLayout.CENTER);
    map.add(parts().transport(), BorderLayout.SOUTH);
    return map;
  }

  /** Events and charts. */
  JTabbedPane dock() {
    return dock;
  }

  /** Injects and orders. */
  InjectsTab injects() {
    return parts().injects();
  }

  /** What plays and stops. */
  Player player() {
    return parts().player();
  }

  /** The map. */
  MapDisplay map() {
    return parts().map();
  }

  /** The scene of the map. */
  Stagecraft stage() {
    return stage;
  }

  /** The tab of the model. */
  ModelTab modelTab() {
    return Objects.requireNonNull(model);
  }

  /** What is played. */
  Session session() {
    return session;
  }
}
