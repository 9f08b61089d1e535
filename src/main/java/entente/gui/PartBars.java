package entente.gui;

import entente.explain.Figures;
import entente.explain.Reason;
import java.awt.Color;
import java.awt.Dimension;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Rectangle2D;
import java.util.Comparator;
import java.util.List;
import javax.swing.JPanel;

/** Each motive's part in a value as a bar, to the right if it speaks for it, the largest first. */
final class PartBars extends JPanel {
  private static final long serialVersionUID = 1;
  private static final int ROW = 17;
  private static final int NAME = 118;
  private static final int NUMBER = 58;

  private final transient List<Reason> reasons;
  private final double scale;

  /**
   * Bars.
   *
   * @param scale the part that fills half the width [utility]
   */
  PartBars(List<Reason> reasons, double scale) {
    this.reasons =
        reasons.stream()
            .sorted(Comparator.comparingDouble((Reason one) -> -Math.abs(one.part())))
            .toList();
    this.scale = scale;
    setPreferredSize(new Dimension(300, ROW * Math.max(1, reasons.size()) + 2));
    setOpaque(false);
    setAlignmentX(LEFT_ALIGNMENT);
    getAccessibleContext().setAccessibleName("Motives' parts");
    getAccessibleContext().setAccessibleDescription(words());
  }

  /** The bars in words, for those who cannot see them. */
  String words() {
    StringBuilder words = new StringBuilder();
    reasons.forEach(reason -> words.append(reason.words()).append('\n'));
    return words.toString();
  }

  @Override
  public Dimension getMaximumSize() {
    return new Dimension(Integer.MAX_VALUE, getPreferredSize().height);
  }

  @Override
  protected void paintComponent(Graphics graphics) {
    Graphics2D g = (Graphics2D) graphics.create();
    g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    g.setRenderingHint(
        RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
    g.setFont(Theme.font(Font.PLAIN, -1));
    Theme theme = Theme.current();
    double zero = NAME + (getWidth() - NAME - NUMBER) / 2.0;
    double half = Math.max(10, (getWidth() - NAME - NUMBER) / 2.0 - 2);
    g.setColor(theme.line());
    g.fill(new Rectangle2D.Double(zero - 0.5, 0, 1, getHeight()));
    int y = 0;
    for (Reason reason : reasons) {
      row(g, theme, reason, y, zero, half);
      y += ROW;
    }
    if (reasons.isEmpty()) {
      g.setColor(theme.faint());
      g.drawString("no motive is touched", 8, ROW - 4);
    }
    g.dispose();
  }

  private void row(Graphics2D g, Theme theme, Reason reason, int y, double zero, double half) {
    FontMetrics metrics = g.getFontMetrics();
    g.setColor(getForeground());
    String name = Reason.noun(reason.motive());
    g.drawString(name, NAME - 6 - metrics.stringWidth(name), y + ROW - 5);
    double length = scale > 0 ? half * Math.min(1, Math.abs(reason.part()) / scale) : 0;
    Color color = reason.part() > 0 ? theme.good() : theme.bad();
    g.setColor(color);
    double left = reason.part() > 0 ? zero : zero - length;
    g.fill(new Rectangle2D.Double(left, y + 3, Math.max(1, length), ROW - 6));
    String number = Figures.signed(reason.part(), 3);
    g.setColor(theme.faint());
    g.drawString(number, getWidth() - 4 - metrics.stringWidth(number), y + ROW - 5);
  }
}
