package entente.gui;

import javax.swing.BorderFactory;
import javax.swing.JTextArea;
import javax.swing.UIManager;

/** Lines where something that was refused is said; they take no room while there is nothing. */
final class Loud extends JTextArea {
  private static final long serialVersionUID = 1;

  Loud(String name) {
    setName(name);
    setEditable(false);
    setFocusable(false);
    setOpaque(false);
    setLineWrap(true);
    setWrapStyleWord(true);
    setBorder(BorderFactory.createEmptyBorder(2, 0, 2, 0));
    setAlignmentX(LEFT_ALIGNMENT);
    clear();
  }

  /** Says what is wrong, with a sound. */
  void say(String words) {
    show(words);
    setForeground(Theme.current().alarm());
    getToolkit().beep();
  }

  /** Says something that is not wrong. */
  void note(String words) {
    show(words);
    setForeground(UIManager.getColor("Label.foreground"));
  }

  private void show(String words) {
    setFont(Theme.font(java.awt.Font.PLAIN, 0));
    setText(words);
    setVisible(true);
  }

  /** Says nothing. */
  void clear() {
    setText("");
    setVisible(false);
  }
}
