package entente.gui;

import entente.scenario.Scenario;
import java.util.List;

/** Carries out what a user sets, and says what became of it. */
final class Changes {
  private final Session session;
  private final Runnable pause;

  /**
   * Changes of a session.
   *
   * @param pause stops what plays
   */
  Changes(Session session, Runnable pause) {
    this.session = session;
    this.pause = pause;
  }

  /**
   * Sets something.
   *
   * @return what became of it, in words
   * @throws Refused if the value is not allowed; then nothing changes
   */
  String set(Setting setting, String text) {
    pause.run();
    String value = text.strip();
    return switch (setting.kind()) {
      case SEED -> anew(session.setup().seeded(whole(setting, value)));
      case TURNS -> lasting(whole(setting, value));
      case SWITCH, NUMBER -> anew(session.setup().with(setting.name(), value));
      case CELL -> cell(setting, value);
    };
  }

  private String anew(Setup other) {
    session.restart(other);
    return session.shown() == 0
        ? "The game starts with it."
        : "It holds for a whole game, which has been played again with it up to this month.";
  }

  private String lasting(long months) {
    if (months < 1 || months > Scenario.MOST_TURNS) {
      throw new Refused(
          "turns is " + months + "; it must be from 1 to " + Scenario.MOST_TURNS + ".");
    }
    return anew(session.setup().lasting((int) months));
  }

  private static long whole(Setting setting, String text) {
    try {
      return Long.parseLong(text);
    } catch (NumberFormatException e) {
      throw new Refused(setting.name() + " is " + text + "; it must be a whole number.");
    }
  }

  private String cell(Setting setting, String value) {
    if (session.shown() == 0) {
      return anew(session.setup().with(setting.name(), value));
    }
    return order("white: set " + setting.name() + " " + value);
  }

  /**
   * Orders something for the month that is to be played next.
   *
   * @throws Refused if it cannot be ordered; then nothing changes
   */
  String order(String line) {
    pause.run();
    session.order(List.of(line));
    return "Ordered for "
        + Words.month(session.film().date(session.shown()))
        + ", which comes next.";
  }
}
