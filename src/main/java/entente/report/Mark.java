package entente.report;

import java.util.List;

/** What plots are made of. Lengths are pixels from the upper left corner. */
sealed interface Mark {

  /** A straight line. */
  record Line(double x1, double y1, double x2, double y2, Ink ink, double width) implements Mark {}

  /** A line through points. */
  record Trace(List<Spot> through, Ink ink, double width) implements Mark {
    public Trace {
      through = List.copyOf(through);
    }
  }

  /** A filled area, see-through as far as its opacity says [0,1]. */
  record Area(List<Spot> around, Ink ink, double opacity) implements Mark {
    public Area {
      around = List.copyOf(around);
    }
  }

  /** A box filled with a colour of its own, the same on light and dark paper. */
  record Tile(double x, double y, double width, double height, int rgb) implements Mark {}

  /** A round dot; a hollow one shows the paper within. */
  record Dot(Spot at, double radius, Ink ink, Fill fill) implements Mark {}

  /** A word or some. */
  record Label(Spot at, String text, Anchor anchor, Ink ink, double size) implements Mark {}

  /** A word on a tile, in a colour of its own. */
  record Inscription(Spot at, String text, int rgb) implements Mark {}

  /** A place. */
  record Spot(double x, double y) {}

  /** Whether a dot is filled. */
  enum Fill {
    SOLID,
    HOLLOW
  }

  /** Which end of a label stands at its place. */
  enum Anchor {
    START,
    MIDDLE,
    END
  }
}
