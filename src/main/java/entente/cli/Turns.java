package entente.cli;

import entente.scenario.Legible;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;

/** Turns as users write them: a month such as 2023-09, or the number of a turn, 0 for the first. */
final class Turns {
  private Turns() {}

  /**
   * Reads a turn.
   *
   * @param option the option that gives it, for messages
   * @param start the first month
   * @param turns how many months the run has
   */
  static int parse(String option, String text, YearMonth start, int turns) {
    int turn = text.matches("\\d{1,6}") ? Integer.parseInt(text) : month(option, text, start);
    if (turn < 0 || turn >= turns) {
      YearMonth last = start.plusMonths(turns - 1L);
      throw new BadInput(
          option
              + " "
              + Legible.line(text)
              + " is not in the run; it goes from "
              + start
              + " (0) to "
              + last
              + " ("
              + (turns - 1)
              + ").");
    }
    return turn;
  }

  private static int month(String option, String text, YearMonth start) {
    try {
      YearMonth month = YearMonth.parse(text);
      return (month.getYear() - start.getYear()) * 12
          + month.getMonthValue()
          - start.getMonthValue();
    } catch (DateTimeParseException e) {
      throw new BadInput(
          option
              + " "
              + Legible.line(text)
              + " is neither a month nor a number.\nMaybe "
              + start
              + " or 0.");
    }
  }
}
