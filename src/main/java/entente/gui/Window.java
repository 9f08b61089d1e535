package entente.gui;

import java.awt.GraphicsEnvironment;
import java.awt.Rectangle;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicReference;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.swing.SwingUtilities;

/** Opens the window. */
public final class Window {
  /** MASON keeps its own settings in Java's preferences, which tell of every folder they make. */
  private static final Logger PREFERENCES = Logger.getLogger("java.util.prefs");

  private Window() {}

  /** Whether there is a screen to open it on. */
  public static boolean possible() {
    return !GraphicsEnvironment.isHeadless();
  }

  /**
   * Opens a scenario or a recorded run in a window, and returns when that is closed.
   *
   * @param path the scenario's file or the run's folder
   * @param seed the seed of a scenario's game
   * @param runs the folder to which runs are saved
   * @throws IllegalArgumentException if it cannot be read; the message says all that is wrong
   */
  public static void open(Path path, long seed, Path runs) throws InterruptedException {
    Desk desk = desk(path, seed, runs, new Memory(Memory.place()));
    Thread.setDefaultUncaughtExceptionHandler((thread, e) -> desk.commands().defect(e));
    desk.await();
  }

  /** The look is loaded while the scenario is read, each in a thread of its own. */
  static Desk desk(Path path, long seed, Path runs, Memory memory) {
    PREFERENCES.setLevel(Level.SEVERE);
    Theme theme = memory.number("dark", 0, 1, 0) == 1 ? Theme.DARK : Theme.LIGHT;
    SwingUtilities.invokeLater(theme::use);
    Opened opened = opened(path, seed);
    Session session = session(opened);
    AtomicReference<Desk> made = new AtomicReference<>();
    try {
      SwingUtilities.invokeAndWait(() -> made.set(make(opened, session, runs, memory)));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    } catch (InvocationTargetException e) {
      throw new IllegalStateException(e.getCause());
    }
    return java.util.Objects.requireNonNull(made.get());
  }

  private static Desk make(Opened opened, Session session, Path runs, Memory memory) {
    Desk desk = new Desk(new Workbench(session), memory);
    desk.commands().runs(runs);
    Rectangle screen = GraphicsEnvironment.getLocalGraphicsEnvironment().getMaximumWindowBounds();
    desk.place(screen);
    desk.setVisible(true);
    desk.bench().player().pause();
    if (opened.months() > 0) {
      desk.commands().show(opened);
    }
    return desk;
  }

  private static Opened opened(Path path, long seed) {
    try {
      return Opened.of(path, seed);
    } catch (Refused e) {
      throw new IllegalArgumentException(e.words(), e);
    }
  }

  private static Session session(Opened opened) {
    try {
      return new Session(opened.setup());
    } catch (Refused e) {
      throw new IllegalArgumentException(e.words(), e);
    }
  }
}
