package entente.gui;

import javax.swing.event.DocumentEvent;
import javax.swing.event.DocumentListener;

/** Does the same whatever is typed. */
record Typing(Runnable then) implements DocumentListener {
  @Override
  public void insertUpdate(DocumentEvent e) {
    then.run();
  }

  @Override
  public void removeUpdate(DocumentEvent e) {
    then.run();
  }

  @Override
  public void changedUpdate(DocumentEvent e) {
    then.run();
  }
}
