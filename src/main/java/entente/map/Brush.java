package entente.map;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Locale;

/** Paints marks with Java's own graphics, on screens and into pictures. */
final class Brush {
  private static final Font PLAIN = font(Font.PLAIN);
  private static final Font BOLD = font(Font.BOLD);

  private final Graphics2D paper;

  private Brush(Graphics2D paper) {
    this.paper = paper;
  }

  static void paint(List<Mark> marks, Graphics2D paper) {
    paper.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    paper.setRenderingHint(
        RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
    paper.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    paper.setRenderingHint(
        RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
    Brush brush = new Brush(paper);
    marks.forEach(brush::mark);
  }

  private void mark(Mark mark) {
    if (mark instanceof Mark.Area area) {
      paper.setColor(colour(area.rgb(), area.alpha()));
      paper.fill(area.path());
      area.edge().ifPresent(pen -> line(area.path(), pen));
    } else if (mark instanceof Mark.Line line) {
      line(line.path(), line.pen());
    } else if (mark instanceof Mark.Word word) {
      word(word);
    }
  }

  private void line(Path2D path, Mark.Pen pen) {
    paper.setColor(colour(pen.rgb(), pen.alpha()));
    paper.setStroke(stroke(pen));
    paper.draw(path);
  }

  private static BasicStroke stroke(Mark.Pen pen) {
    float width = (float) pen.width();
    Mark.Dash dash = pen.dash();
    if (dash.on() <= 0) {
      return new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND);
    }
    float[] lengths = {(float) dash.on(), (float) dash.off()};
    double period = dash.on() + dash.off();
    float offset = (float) (dash.offset() - period * Math.floor(dash.offset() / period));
    return new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 4, lengths, offset);
  }

  private void word(Mark.Word word) {
    Font font = (word.bold() ? BOLD : PLAIN).deriveFont((float) word.size());
    paper.setFont(font);
    paper.setColor(colour(word.rgb(), word.alpha()));
    paper.drawString(word.text(), (float) (word.x() - left(word, font)), (float) word.y());
  }

  /** How far left of their place the words begin. */
  private double left(Mark.Word word, Font font) {
    if (word.anchor() == Mark.Anchor.START) {
      return 0;
    }
    Rectangle2D bounds = font.getStringBounds(word.text(), paper.getFontRenderContext());
    return word.anchor() == Mark.Anchor.END ? bounds.getWidth() : bounds.getWidth() / 2;
  }

  /** The letters that widths are reckoned by, if the machine has them, else its usual ones. */
  private static Font font(int style) {
    Font font = new Font(Lettering.FAMILY, style, 1);
    boolean there = font.getFamily(Locale.ROOT).equals(Lettering.FAMILY);
    return there ? font : new Font(Font.SANS_SERIF, style, 1);
  }

  private static Color colour(int rgb, double alpha) {
    return new Color(rgb | (int) Math.round(255 * alpha) << 24, true);
  }
}
