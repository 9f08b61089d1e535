package entente.gui;

import java.awt.BorderLayout;
import java.awt.Color;
import java.awt.Component;
import java.awt.Dimension;
import java.awt.Font;
import javax.swing.BorderFactory;
import javax.swing.Box;
import javax.swing.BoxLayout;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTextArea;
import javax.swing.Scrollable;
import javax.swing.SwingConstants;
import javax.swing.UIManager;
import javax.swing.text.DefaultCaret;

/** A column of text and drawings that is as wide as the window lets it be, and scrolls. */
final class Prose extends JPanel implements Scrollable {
  private static final long serialVersionUID = 1;

  Prose() {
    setLayout(new BoxLayout(this, BoxLayout.Y_AXIS));
    setBorder(BorderFactory.createEmptyBorder(8, 10, 8, 10));
  }

  /** A paragraph. */
  Prose text(String words) {
    return add(words, Theme.font(Font.PLAIN, 0), UIManager.getColor("Label.foreground"), 0);
  }

  /** A paragraph that is set in. */
  Prose inset(String words) {
    return add(words, Theme.font(Font.PLAIN, 0), UIManager.getColor("Label.foreground"), 14);
  }

  /** A line of less weight. */
  Prose faint(String words) {
    return add(words, Theme.font(Font.PLAIN, -1), Theme.current().faint(), 0);
  }

  /** A heading. */
  Prose head(String words) {
    gap(8);
    return add(words, Theme.font(Font.BOLD, 1), UIManager.getColor("Label.foreground"), 0);
  }

  private Prose add(String words, Font font, Color color, int indent) {
    JTextArea area = new JTextArea(words);
    if (area.getCaret() instanceof DefaultCaret caret) {
      caret.setUpdatePolicy(DefaultCaret.NEVER_UPDATE);
    }
    area.setEditable(false);
    area.setLineWrap(true);
    area.setWrapStyleWord(true);
    area.setOpaque(false);
    area.setFont(font);
    area.setForeground(color);
    area.setBorder(BorderFactory.createEmptyBorder(1, indent, 1, 0));
    area.setAlignmentX(LEFT_ALIGNMENT);
    add(area);
    return this;
  }

  /** Anything else. */
  Prose part(JComponent component) {
    component.setAlignmentX(LEFT_ALIGNMENT);
    add(component);
    return this;
  }

  /** Some room. */
  Prose gap(int height) {
    add(Box.createVerticalStrut(height));
    return this;
  }

  /** The same that scrolls when it is too long. */
  JScrollPane scrolled() {
    JScrollPane pane =
        new JScrollPane(
            this, JScrollPane.VERTICAL_SCROLLBAR_AS_NEEDED, JScrollPane.HORIZONTAL_SCROLLBAR_NEVER);
    pane.setBorder(BorderFactory.createEmptyBorder());
    pane.getVerticalScrollBar().setUnitIncrement(16);
    return pane;
  }

  /** Puts it into a place in the stead of what was there, scrolled as that was. */
  void into(JPanel place) {
    int before = 0;
    for (Component one : place.getComponents()) {
      if (one instanceof JScrollPane pane) {
        before = pane.getVerticalScrollBar().getValue();
      }
    }
    int kept = before;
    place.removeAll();
    JScrollPane pane = scrolled();
    place.add(pane, BorderLayout.CENTER);
    place.validate();
    pane.getVerticalScrollBar().setValue(kept);
    place.repaint();
  }

  @Override
  public Dimension getPreferredScrollableViewportSize() {
    return getPreferredSize();
  }

  @Override
  public int getScrollableUnitIncrement(
      java.awt.Rectangle visible, int orientation, int direction) {
    return 16;
  }

  @Override
  public int getScrollableBlockIncrement(
      java.awt.Rectangle visible, int orientation, int direction) {
    return orientation == SwingConstants.VERTICAL ? visible.height : visible.width;
  }

  @Override
  public boolean getScrollableTracksViewportWidth() {
    return true;
  }

  @Override
  public boolean getScrollableTracksViewportHeight() {
    return false;
  }
}
