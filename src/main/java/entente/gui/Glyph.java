package entente.gui;

import java.awt.BasicStroke;
import java.awt.Component;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import javax.swing.Icon;

/** The signs on buttons, drawn as shapes so that they are sharp on any screen. */
enum Glyph implements Icon {
  /** Play on. */
  PLAY {
    @Override
    void draw(Graphics2D g) {
      g.fill(path(4, 2.5, 14, 8, 4, 13.5));
    }
  },
  /** Stop for now. */
  PAUSE {
    @Override
    void draw(Graphics2D g) {
      g.fill(new Rectangle2D.Double(3.5, 2.5, 3.2, 11));
      g.fill(new Rectangle2D.Double(9.3, 2.5, 3.2, 11));
    }
  },
  /** One month on. */
  STEP {
    @Override
    void draw(Graphics2D g) {
      g.fill(path(3, 3, 10.5, 8, 3, 13));
      g.fill(new Rectangle2D.Double(11, 3, 2.4, 10));
    }
  },
  /** One month back. */
  BACK {
    @Override
    void draw(Graphics2D g) {
      g.fill(path(13, 3, 5.5, 8, 13, 13));
      g.fill(new Rectangle2D.Double(2.6, 3, 2.4, 10));
    }
  },
  /** To the start. */
  FIRST {
    @Override
    void draw(Graphics2D g) {
      g.fill(path(8, 3, 3.5, 8, 8, 13));
      g.fill(path(13.5, 3, 9, 8, 13.5, 13));
      g.fill(new Rectangle2D.Double(1.4, 3, 1.8, 10));
    }
  },
  /** Another future from here. */
  BRANCH {
    @Override
    void draw(Graphics2D g) {
      g.setStroke(new BasicStroke(1.6f));
      g.draw(path(4, 4, 4, 12));
      Path2D bough = new Path2D.Double();
      bough.moveTo(4, 9.5);
      bough.curveTo(4, 7.5, 12, 9, 12, 5.5);
      g.draw(bough);
      g.fill(new Ellipse2D.Double(2, 1.6, 4, 4));
      g.fill(new Ellipse2D.Double(2, 10.8, 4, 4));
      g.fill(new Ellipse2D.Double(10, 2.2, 4, 4));
    }
  };

  private static final int SIZE = 16;

  abstract void draw(Graphics2D g);

  private static Path2D path(double... points) {
    Path2D path = new Path2D.Double();
    path.moveTo(points[0], points[1]);
    for (int k = 2; k < points.length; k += 2) {
      path.lineTo(points[k], points[k + 1]);
    }
    path.closePath();
    return path;
  }

  @Override
  public void paintIcon(Component component, Graphics graphics, int x, int y) {
    Graphics2D g = (Graphics2D) graphics.create();
    g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    g.setColor(component.isEnabled() ? component.getForeground() : Theme.current().faint());
    g.transform(AffineTransform.getTranslateInstance(x, y));
    draw(g);
    g.dispose();
  }

  @Override
  public int getIconWidth() {
    return SIZE;
  }

  @Override
  public int getIconHeight() {
    return SIZE;
  }
}
