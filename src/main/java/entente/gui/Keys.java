package entente.gui;

import java.awt.Component;
import java.awt.KeyEventDispatcher;
import java.awt.KeyboardFocusManager;
import java.awt.Window;
import java.awt.event.KeyEvent;
import java.util.HashMap;
import java.util.Map;
import javax.swing.JComboBox;
import javax.swing.JSlider;
import javax.swing.MenuSelectionManager;
import javax.swing.SwingUtilities;
import javax.swing.text.JTextComponent;

/**
 * Keys without ctrl, such as space for play. They work wherever one is in the window, but not where
 * one types or sets a value, nor while a menu is open.
 */
final class Keys implements KeyEventDispatcher {
  private final Window window;
  private final Map<Integer, Runnable> actions = new HashMap<>();

  Keys(Window window) {
    this.window = window;
  }

  /** Lets a key do something. */
  Keys on(int key, Runnable action) {
    actions.put(key, action);
    return this;
  }

  /** From now on the keys work. */
  void install() {
    KeyboardFocusManager.getCurrentKeyboardFocusManager().addKeyEventDispatcher(this);
  }

  /** From now on they do not. */
  void remove() {
    KeyboardFocusManager.getCurrentKeyboardFocusManager().removeKeyEventDispatcher(this);
  }

  @Override
  public boolean dispatchKeyEvent(KeyEvent e) {
    Runnable action = actions.get(e.getKeyCode());
    if (action == null || e.getModifiersEx() != 0 || isTaken(e.getComponent())) {
      return false;
    }
    if (e.getID() == KeyEvent.KEY_PRESSED) {
      action.run();
    }
    return true;
  }

  private boolean isTaken(Component focused) {
    boolean here =
        focused == window || focused != null && SwingUtilities.getWindowAncestor(focused) == window;
    boolean types = focused instanceof JTextComponent text && text.isEditable();
    boolean sets = focused instanceof JComboBox || focused instanceof JSlider;
    boolean menu = MenuSelectionManager.defaultManager().getSelectedPath().length > 0;
    return !here || types || sets || menu;
  }
}
