package entente.gui;

import javax.swing.JLabel;
import javax.swing.UIManager;

/** A line where something that was refused is said. */
final class Loud extends JLabel {
  private static final long serialVersionUID = 1;

  Loud(String name) {
    setName(name);
    clear();
  }

  /** Says what is wrong, with a sound. */
  void say(String words) {
    setForeground(Theme.current().alarm());
    setText("<html>" + escaped(words).replace("\n", "<br>") + "</html>");
    setToolTipText(words);
    getToolkit().beep();
  }

  /** Says something that is not wrong. */
  void note(String words) {
    setForeground(UIManager.getColor("Label.foreground"));
    setText("<html>" + escaped(words).replace("\n", "<br>") + "</html>");
    setToolTipText(words);
  }

  /** Says nothing. */
  void clear() {
    setText(" ");
    setToolTipText(null);
  }

  private static String escaped(String words) {
    return words.replace("&", "&amp;").replace("<", "&lt;");
  }
}
