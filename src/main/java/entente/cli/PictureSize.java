package entente.cli;

import entente.map.Plate;
import entente.scenario.Legible;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The size of a picture in pixels, as users write it: 1400x900. */
record PictureSize(int width, int height) {
  static final PictureSize LEAST = new PictureSize(Plate.LEAST_WIDTH, Plate.LEAST_HEIGHT);
  private static final int MOST = 10_000;
  private static final Pattern FORM = Pattern.compile("(\\d{1,5})x(\\d{1,5})");

  /**
   * Reads a size.
   *
   * @param option the option that gives it, for messages
   */
  static PictureSize of(String option, String text) {
    Matcher form = FORM.matcher(text);
    if (form.matches()) {
      int width = Integer.parseInt(form.group(1));
      int height = Integer.parseInt(form.group(2));
      if (width >= LEAST.width && height >= LEAST.height && Math.max(width, height) <= MOST) {
        return new PictureSize(width, height);
      }
    }
    throw new BadInput(
        option
            + " is "
            + Legible.line(text)
            + "; it must be width x height in pixels, from "
            + LEAST.width
            + "x"
            + LEAST.height
            + " to "
            + MOST
            + "x"
            + MOST
            + ", such as 1400x900.");
  }
}
