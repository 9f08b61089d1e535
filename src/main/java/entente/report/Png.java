package entente.report;

import entente.report.Mark.Spot;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;

/**
 * Paints plots as PNG on light paper, two dots a pixel. Letters are those of the machine, so the
 * bytes can differ from machine to machine.
 */
final class Png {
  private static final int MARGIN = 12;
  private static final double SCALE = 2;

  private final Graphics2D paper;

  private Png(Graphics2D paper) {
    this.paper = paper;
  }

  /** Writes a plot to a file. */
  static void write(Drawing drawing, Path file) throws IOException {
    int wide = (int) (SCALE * (drawing.width() + 2 * MARGIN));
    int high = (int) (SCALE * (drawing.height() + 2 * MARGIN));
    BufferedImage image = new BufferedImage(wide, high, BufferedImage.TYPE_INT_RGB);
    Graphics2D paper = image.createGraphics();
    paper.setColor(new Color(Ink.PAPER.light()));
    paper.fillRect(0, 0, wide, high);
    paper.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    paper.setRenderingHint(
        RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
    paper.scale(SCALE, SCALE);
    paper.translate(MARGIN, MARGIN);
    drawing.marks().forEach(new Png(paper)::mark);
    paper.dispose();
    ImageIO.write(image, "png", file.toFile());
  }

  private void mark(Mark mark) {
    if (mark instanceof Mark.Line line) {
      pen(line.ink(), line.width());
      paper.draw(new Line2D.Double(line.x1(), line.y1(), line.x2(), line.y2()));
    } else if (mark instanceof Mark.Trace trace) {
      pen(trace.ink(), trace.width());
      paper.draw(path(trace.through()));
    } else if (mark instanceof Mark.Area area) {
      int opaque = (int) Math.round(area.opacity() * 255);
      paper.setColor(new Color(area.ink().light() | opaque << 24, true));
      Path2D path = path(area.around());
      path.closePath();
      paper.fill(path);
    } else if (mark instanceof Mark.Tile tile) {
      paper.setColor(new Color(tile.rgb()));
      paper.fill(new Rectangle2D.Double(tile.x(), tile.y(), tile.width(), tile.height()));
    } else if (mark instanceof Mark.Dot dot) {
      dot(dot);
    } else if (mark instanceof Mark.Label label) {
      int style = label.size() > 12 ? Font.BOLD : Font.PLAIN;
      word(label.at(), label.text(), label.anchor(), style, label.size(), label.ink().light());
    } else if (mark instanceof Mark.Inscription said) {
      word(said.at(), said.text(), Mark.Anchor.MIDDLE, Font.PLAIN, 12, said.rgb());
    }
  }

  private void pen(Ink ink, double width) {
    paper.setColor(new Color(ink.light()));
    paper.setStroke(new BasicStroke((float) width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND));
  }

  private void dot(Mark.Dot dot) {
    double size = 2 * dot.radius();
    Ellipse2D circle =
        new Ellipse2D.Double(dot.at().x() - size / 2, dot.at().y() - size / 2, size, size);
    boolean hollow = dot.fill() == Mark.Fill.HOLLOW;
    paper.setColor(new Color((hollow ? Ink.PAPER : dot.ink()).light()));
    paper.fill(circle);
    pen(dot.ink(), 1.5);
    paper.draw(circle);
  }

  private void word(Spot at, String text, Mark.Anchor anchor, int style, double size, int rgb) {
    paper.setColor(new Color(rgb));
    paper.setFont(new Font(Font.SANS_SERIF, style, 1).deriveFont((float) size));
    double wide = paper.getFontMetrics().getStringBounds(text, paper).getWidth();
    double back =
        switch (anchor) {
          case START -> 0;
          case MIDDLE -> wide / 2;
          case END -> wide;
        };
    paper.drawString(text, (float) (at.x() - back), (float) at.y());
  }

  private static Path2D path(List<Spot> spots) {
    Path2D path = new Path2D.Double();
    path.moveTo(spots.get(0).x(), spots.get(0).y());
    spots.forEach(spot -> path.lineTo(spot.x(), spot.y()));
    return path;
  }
}
