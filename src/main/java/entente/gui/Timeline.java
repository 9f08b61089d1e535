package entente.gui;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Dimension;
import java.awt.Font;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.awt.geom.Ellipse2D;
import java.awt.geom.RoundRectangle2D;
import java.util.ArrayList;
import java.util.List;
import javax.swing.JComponent;
import javax.swing.ToolTipManager;
import org.jspecify.annotations.Nullable;

/**
 * The months of a game on a line: how far it has been played, which month is shown, and marks where
 * something came about. A click or a drag goes to a month.
 */
final class Timeline extends JComponent {
  private static final long serialVersionUID = 1;
  private static final int EDGE = 14;
  private static final int TRACK = 18;
  private static final int NEAR = 5;

  private final transient Session session;

  Timeline(Session session) {
    this.session = session;
    setPreferredSize(new Dimension(400, 46));
    setMinimumSize(new Dimension(120, 46));
    setName("timeline");
    ToolTipManager.sharedInstance().registerComponent(this);
    Mouse mouse = new Mouse();
    addMouseListener(mouse);
    addMouseMotionListener(mouse);
  }

  private final class Mouse extends MouseAdapter {
    @Override
    public void mousePressed(MouseEvent e) {
      session.show(month(e.getX()));
    }

    @Override
    public void mouseDragged(MouseEvent e) {
      session.show(month(e.getX()));
    }
  }

  /** Where a number of months lies. */
  int at(double months) {
    int turns = Math.max(1, session.turns());
    return EDGE + (int) Math.round(months / turns * (getWidth() - 2 * EDGE));
  }

  private int month(int x) {
    double share = (x - EDGE) / (double) Math.max(1, getWidth() - 2 * EDGE);
    return (int) Math.round(share * session.turns());
  }

  @Override
  protected void paintComponent(Graphics graphics) {
    Graphics2D g = (Graphics2D) graphics.create();
    g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    g.setRenderingHint(
        RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
    Theme theme = Theme.current();
    bar(g, theme.line(), session.turns());
    bar(g, mixed(theme), session.film().played());
    bar(g, theme.accent(), session.shown());
    years(g, theme);
    marks().forEach(mark -> mark.paint(g, at(mark.months()), TRACK, theme));
    g.setColor(theme.accent());
    g.fill(new Ellipse2D.Double(at(session.shown()) - 7, TRACK - 7, 14, 14));
    g.setColor(getBackground());
    g.fill(new Ellipse2D.Double(at(session.shown()) - 3, TRACK - 3, 6, 6));
    g.dispose();
  }

  private static Color mixed(Theme theme) {
    Color accent = theme.accent();
    return new Color(accent.getRed(), accent.getGreen(), accent.getBlue(), 90);
  }

  private void bar(Graphics2D g, Color color, int months) {
    g.setColor(color);
    g.fill(new RoundRectangle2D.Double(EDGE, TRACK - 2.5, at(months) - EDGE, 5, 5, 5));
  }

  /** A tick and a number for each year that has room. */
  private void years(Graphics2D g, Theme theme) {
    g.setFont(Theme.font(Font.PLAIN, -2));
    g.setStroke(new BasicStroke(1));
    int last = -1000;
    for (int turn = 0; turn <= session.turns(); turn++) {
      var date = session.film().date(turn);
      if (turn == 0 || date.getMonthValue() == 1) {
        int x = at(turn);
        String year = Integer.toString(date.getYear());
        int wide = g.getFontMetrics().stringWidth(year);
        g.setColor(theme.line());
        g.drawLine(x, TRACK + 6, x, TRACK + 10);
        if (x - last > wide + 8 && x + wide / 2 < getWidth()) {
          g.setColor(theme.faint());
          g.drawString(year, Math.max(0, x - wide / 2), TRACK + 23);
          last = x;
        }
      }
    }
  }

  private List<TimeMark> marks() {
    List<TimeMark> marks = new ArrayList<>();
    for (Month month : session.film().until(session.film().played() - 1)) {
      TimeMark.of(month, session.film()).ifPresent(marks::add);
    }
    return marks;
  }

  @Override
  public @Nullable String getToolTipText(MouseEvent e) {
    for (TimeMark mark : marks()) {
      if (Math.abs(at(mark.months()) - e.getX()) <= NEAR) {
        return mark.text();
      }
    }
    int months = Math.max(0, Math.min(month(e.getX()), session.turns()));
    return months == 0 ? "start" : session.film().date(months - 1).toString();
  }
}
