package entente.gui;

import sim.display.Console;

/** Plays, stops and steps by MASON's console, whatever state that is in. */
final class Player {
  private final Console console;
  private final Session session;

  Player(Console console, Session session) {
    this.console = console;
    this.session = session;
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
      if (console.getWhenShouldPause() == 0) {
        console.setWhenShouldPause(Long.MAX_VALUE);
      }
      pause();
      console.pressPause();
    }
  }

  /** Stops for now if it plays; starts the game if none is started. */
  void pause() {
    if (console.getPlayState() != Console.PS_PAUSED) {
      console.pressPause();
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

  /** Stops after the month that is being played, whatever thread says so. */
  void stopSoon() {
    console.setWhenShouldPause(0);
  }

  /** How long the player waits after each month [ms]. */
  void sleep(long millis) {
    console.setPlaySleep(millis);
  }
}
