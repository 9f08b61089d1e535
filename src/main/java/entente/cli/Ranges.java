package entente.cli;

/** Numbers of options within their ranges. */
final class Ranges {
  private Ranges() {}

  /** Refuses a number outside its range. */
  static void check(String option, int value, int least, int most) {
    if (value < least || value > most) {
      String rule = "; it must be from " + least + " to " + most + ".";
      throw new BadInput(option + " is " + value + rule);
    }
  }
}
