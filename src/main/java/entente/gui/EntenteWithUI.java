package entente.gui;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import sim.display.Controller;
import sim.display.GUIState;
import sim.portrayal.Inspector;

/**
 * The game as MASON shows it. A step is a month: one that is on record already is only shown again.
 * Only what was recorded is read for the screen, so that nothing here changes a result.
 */
public final class EntenteWithUI extends GUIState {
  private static final String NAME = "Entente";

  private final Session session;
  private final Views views;
  private Consumer<RuntimeException> failed = e -> {};
  private Runnable ended = () -> {};
  private boolean broken;

  /** What else belongs to the window: made when MASON's console is there. */
  interface Views {
    /** Makes the displays and hands them to the console. */
    void init(Controller controller);

    /** Makes the tab of the model. */
    @Nullable Inspector model();
  }

  /** A game in a window. */
  EntenteWithUI(Session session, Views views) {
    super(session.state());
    this.session = session;
    this.views = views;
  }

  /** What MASON calls it. */
  public static String getName() {
    return NAME;
  }

  /** What the tab "About" says. */
  public static Object getInfo() {
    return About.html();
  }

  @Override
  public void init(Controller its) {
    super.init(its);
    views.init(its);
  }

  @Override
  public @Nullable Inspector getInspector() {
    return views.model();
  }

  /** MASON starts a game: the session makes it, so that it always begins at its first month. */
  @Override
  public void start() {
    broken = false;
    session.prepare();
    state = session.state();
    super.start();
    session.begun();
  }

  /** Takes another game in, while nothing plays. */
  void adopt() {
    broken = false;
    state = session.state();
  }

  /** Calls somebody if a month cannot be played to its end; then the game goes no further. */
  void whenFailed(Consumer<RuntimeException> listener) {
    failed = listener;
  }

  /** Calls somebody when there is nothing more to be played. */
  void whenEnded(Runnable listener) {
    ended = listener;
  }

  @Override
  public boolean step() {
    if (broken || session.atEnd()) {
      ended.run();
      return true;
    }
    if (!session.known()) {
      try {
        super.step();
      } catch (RuntimeException e) {
        broken = true;
        ended.run();
        failed.accept(e);
        return true;
      }
    }
    session.advance();
    if (session.atEnd()) {
      ended.run();
    }
    return true;
  }
}
