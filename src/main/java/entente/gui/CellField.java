package entente.gui;

import entente.explain.Nearest;
import entente.scenario.Legible;
import entente.world.Layout;
import java.awt.event.KeyAdapter;
import java.awt.event.KeyEvent;
import java.util.List;
import java.util.function.IntConsumer;
import javax.swing.DefaultListModel;
import javax.swing.JList;
import javax.swing.JPopupMenu;
import javax.swing.JScrollPane;
import javax.swing.JTextField;

/**
 * A field for the name of a cell, which offers those that fit what is typed. The key enter takes
 * the name; one that is no cell is refused with the nearest.
 */
final class CellField extends JTextField {
  private static final long serialVersionUID = 1;
  private static final int OFFERED = 12;
  private static final int NEAR = 3;

  private final transient Session session;
  private final transient IntConsumer taken;
  private final transient Loud loud;
  private final DefaultListModel<String> offers = new DefaultListModel<>();
  private final JList<String> list = new JList<>(offers);
  private final JPopupMenu popup = new JPopupMenu();

  CellField(Session session, IntConsumer taken, Loud loud) {
    super(22);
    this.session = session;
    this.taken = taken;
    this.loud = loud;
    putClientProperty("JTextField.placeholderText", "name of a cell");
    setName("cell-name");
    popup.setFocusable(false);
    popup.add(new JScrollPane(list));
    list.setFocusable(false);
    list.addMouseListener(
        new java.awt.event.MouseAdapter() {
          @Override
          public void mouseClicked(java.awt.event.MouseEvent e) {
            accept();
          }
        });
    getDocument().addDocumentListener(new Typing(this::offer));
    addActionListener(e -> take());
    addKeyListener(new Keys());
  }

  private final class Keys extends KeyAdapter {
    @Override
    public void keyPressed(KeyEvent e) {
      int step = e.getKeyCode() == KeyEvent.VK_DOWN ? 1 : -1;
      if (e.getKeyCode() == KeyEvent.VK_DOWN || e.getKeyCode() == KeyEvent.VK_UP) {
        int next = list.getSelectedIndex() + step;
        list.setSelectedIndex(Math.max(0, Math.min(next, offers.size() - 1)));
        e.consume();
      } else if (e.getKeyCode() == KeyEvent.VK_TAB || e.getKeyCode() == KeyEvent.VK_ESCAPE) {
        popup.setVisible(false);
      }
    }
  }

  private void accept() {
    if (list.getSelectedValue() != null) {
      setText(list.getSelectedValue());
      take();
    }
  }

  private void offer() {
    String typed = getText().strip();
    List<String> found =
        typed.isEmpty()
            ? List.of()
            : world().names().stream().filter(name -> name.contains(typed)).limit(OFFERED).toList();
    offers.clear();
    found.forEach(offers::addElement);
    boolean wanted = isShowing() && hasFocus() && !found.isEmpty() && !found.contains(typed);
    if (wanted) {
      list.setVisibleRowCount(found.size());
      popup.pack();
      popup.show(this, 0, getHeight());
      requestFocusInWindow();
    } else {
      popup.setVisible(false);
    }
  }

  private void take() {
    popup.setVisible(false);
    String typed = getText().strip();
    String name =
        list.getSelectedValue() != null && world().find(typed) < 0
            ? list.getSelectedValue()
            : typed;
    int cell = world().find(name);
    if (cell >= 0) {
      loud.clear();
      taken.accept(cell);
      setText("");
    } else {
      List<String> near = Nearest.to(name, world().names(), NEAR);
      loud.say(
          "There is no cell " + Legible.line(name) + ". Maybe " + String.join(", ", near) + ".");
    }
  }

  private Layout world() {
    return session.scenario().plan().layout();
  }
}
