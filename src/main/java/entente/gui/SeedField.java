package entente.gui;

import java.awt.Component;
import java.awt.Container;
import java.util.Objects;
import javax.swing.JComponent;
import javax.swing.JLabel;

/**
 * MASON's field of the seed, which has no name. It cuts a seed to 32 bits, and no draw of a game
 * comes from MASON: the seed that counts is in the tab of the model.
 */
final class SeedField {
  private SeedField() {}

  /** Switches it off, with a hint to the other. */
  static void disable(Container within) {
    Component[] children = within.getComponents();
    for (int k = 0; k < children.length; k++) {
      if (isLabel(children[k]) && k + 1 < children.length) {
        off(children[k + 1]);
      } else if (children[k] instanceof Container more) {
        disable(more);
      }
    }
  }

  private static boolean isLabel(Component one) {
    return one instanceof JLabel label && Objects.toString(label.getText(), "").contains("Seed");
  }

  private static void off(Component one) {
    one.setEnabled(false);
    if (one instanceof JComponent component) {
      component.setToolTipText("The seed is set in the tab Model.");
    }
    if (one instanceof Container more) {
      for (Component child : more.getComponents()) {
        off(child);
      }
    }
  }
}
