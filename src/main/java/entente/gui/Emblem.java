package entente.gui;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.image.BufferedImage;

/** The sign of the program for task bars: three states, two of which are bound. */
final class Emblem {
  private static final int SIZE = 64;

  private Emblem() {}

  static BufferedImage image() {
    BufferedImage image = new BufferedImage(SIZE, SIZE, BufferedImage.TYPE_INT_ARGB);
    Graphics2D g = image.createGraphics();
    g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    g.setColor(Theme.LIGHT.accent());
    g.setStroke(new BasicStroke(6));
    g.draw(new Line2D.Double(18, 20, 46, 26));
    node(g, 18, 20, 13, Theme.LIGHT.good());
    node(g, 46, 26, 9, Theme.LIGHT.good());
    node(g, 26, 49, 10, Theme.LIGHT.bad());
    g.dispose();
    return image;
  }

  private static void node(Graphics2D g, double x, double y, double r, Color color) {
    g.setColor(color);
    g.fill(new Ellipse2D.Double(x - r, y - r, 2 * r, 2 * r));
  }
}
