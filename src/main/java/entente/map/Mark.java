package entente.map;

import java.awt.geom.Path2D;
import java.util.Optional;

/** What a map is made of, one on the other. Lengths are pixels from the upper left corner. */
sealed interface Mark {

  /**
   * A filled area, by the even-odd rule.
   *
   * @param alpha how opaque, 0 to 1
   * @param edge the line around it, if there is one
   */
  record Area(Path2D path, int rgb, double alpha, Optional<Pen> edge) implements Mark {
    Area(Path2D path, int rgb, double alpha) {
      this(path, rgb, alpha, Optional.empty());
    }
  }

  /** A line. */
  record Line(Path2D path, Pen pen) implements Mark {}

  /**
   * Words in one line.
   *
   * @param x of the anchored end
   * @param y of the line on which the letters stand
   * @param size of the letters
   */
  record Word(
      double x,
      double y,
      String text,
      double size,
      boolean bold,
      Anchor anchor,
      int rgb,
      double alpha)
      implements Mark {}

  /**
   * How a line is drawn.
   *
   * @param dash lengths on and off in turn; empty for a whole line
   * @param offset where in the dashes the line begins
   */
  record Pen(int rgb, double width, double alpha, Dash dash) {
    Pen(int rgb, double width, double alpha) {
      this(rgb, width, alpha, Dash.NONE);
    }
  }

  /**
   * A line's dashes.
   *
   * @param on the length of a dash; 0 for a whole line
   * @param off the gap after it
   * @param offset where in the dashes the line begins
   */
  record Dash(double on, double off, double offset) {
    static final Dash NONE = new Dash(0, 0, 0);
  }

  /** Which end of the words stands at their place. */
  enum Anchor {
    START,
    MIDDLE,
    END
  }
}
