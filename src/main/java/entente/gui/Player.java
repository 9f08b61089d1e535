package entente.gui;

import sim.display.Console;

/** Plays, stops and steps by MASON's console, whatever state that is in. */
final class Player {
  private final Console console;
  private final Session session;
  private final Runnable changed;

  /**
   * A player.
   *
   * @param changed is called when it begins to play or stops
   */
  Player(Console console, Session session, Runnable changed) {
    this.console = console;
    this.session = session;
    this.changed = changed;
  }

  /** Whether months are being played. */
  boolean playing() {
    return console.getPlayState() == Console.PS_PLAYING;
  }

  /** Goes on, or stops for now. */
  void toggle() {
    if (playing()) {
      console.pressPause();
    } else if (!session.atEnd()) {
      pause();
      console.pressPause();
    }
    changed.run();
  }

  /** Stops for now if it plays; starts the game if none is started. */
  void pause() {
    if (console.getPlayState() != Console.PS_PAUSED) {
      console.pressPause();
      changed.run();
    }
  }

  /** Plays a month. */
  void step() {
    pause();
    console.pressPlay();
  }

  /** Shows the month before. */
  void back() {
    pause();
    session.show(session.shown() - 1);
  }

  /** Shows the start. */
  void first() {
    pause();
    session.show(0);
  }

  /** Shows the last month that has been played. */
  void last() {
    pause();
    session.show(session.film().played());
  }

  /** How long the player waits after each month [ms]. */
  void sleep(long millis) {
    console.setPlaySleep(millis);
  }
}
