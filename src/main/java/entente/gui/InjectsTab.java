package entente.gui;

import entente.game.Event;
import entente.game.Inject;
import entente.order.Order;
import entente.scenario.OrderText;
import java.awt.BorderLayout;
import java.awt.FlowLayout;
import java.util.Optional;
import javax.swing.BorderFactory;
import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JTextField;

/**
 * What comes from outside: the injects of the scenario, which can be let come now; orders that the
 * user writes, of the white cell or of a state; and the orders on record, which can be withdrawn.
 */
final class InjectsTab extends JPanel {
  private static final long serialVersionUID = 1;

  private final transient Session session;
  private final transient Changes changes;
  private final transient Runnable pause;
  private final JTextField field = new JTextField();
  private final Loud loud = new Loud("order-refused");
  private final JPanel place = new JPanel(new BorderLayout());

  InjectsTab(Session session, Changes changes, Runnable pause) {
    super(new BorderLayout(0, 4));
    this.session = session;
    this.changes = changes;
    this.pause = pause;
    setName("injects");
    setBorder(BorderFactory.createEmptyBorder(8, 8, 6, 8));
    field.setName("order");
    field.putClientProperty("JTextField.placeholderText", "set CELL NUMBER, say TEXT, …");
    field.setToolTipText(
        "<html>set CELL NUMBER, add CELL NUMBER, start WAR, end WAR,<br>open ACTION for STATES,"
            + " close ACTION for STATES, say TEXT;<br>or what a state is to do, after its code and a"
            + " colon</html>");
    field.addActionListener(e -> order(field.getText()));
    JButton button = new JButton("Order");
    button.setName("order-set");
    button.addActionListener(e -> order(field.getText()));
    JPanel entry = new JPanel(new BorderLayout(4, 2));
    entry.add(new JLabel("For the month that comes next"), BorderLayout.NORTH);
    entry.add(field, BorderLayout.CENTER);
    entry.add(button, BorderLayout.EAST);
    entry.add(loud, BorderLayout.SOUTH);
    add(entry, BorderLayout.NORTH);
    add(place, BorderLayout.CENTER);
    refresh();
  }

  private void order(String text) {
    String line = text.matches("\\s*\\S+:.*") ? text.strip() : "white: " + text.strip();
    attempt(line);
  }

  private void attempt(String line) {
    try {
      String done = changes.order(line);
      field.setText("");
      refresh();
      loud.note(done);
    } catch (Refused e) {
      loud.say(e.words());
    }
  }

  /** Shows what has come and what was ordered. */
  void refresh() {
    Prose prose = new Prose();
    prose.head("Orders on record");
    if (session.orders().isEmpty()) {
      prose.text("None: the states play by themselves.");
    }
    OrderText text = new OrderText(session.scenario());
    for (Order order : session.orders().list()) {
      prose.text(text.line(order)).part(button("Withdraw", () -> withdraw(order)));
    }
    prose.head("Injects of the scenario");
    if (session.scenario().plan().injects().isEmpty()) {
      prose.text("It has none.");
    }
    for (Inject inject : session.scenario().plan().injects()) {
      tell(prose, inject);
    }
    prose.into(place);
  }

  private void tell(Prose prose, Inject inject) {
    Optional<String> came = came(inject.name());
    prose.gap(6).text(inject.name() + (inject.text().isEmpty() ? "" : ": " + inject.text()));
    prose.faint(
        came.map(month -> "came in " + month)
            .orElse("when " + session.scenario().said("injects." + inject.name() + ".when")));
    if (came.isEmpty()) {
      prose.part(button("Let it come now", () -> attempt("white: inject " + inject.name())));
    }
  }

  private Optional<String> came(String name) {
    for (Month month : session.film().until(session.turn())) {
      for (Event event : month.events()) {
        if (event.kind().equals("inject") && event.result().equals(name)) {
          return Optional.of(session.film().date(month.turn()).toString());
        }
      }
    }
    return Optional.empty();
  }

  private void withdraw(Order order) {
    pause.run();
    session.withdraw(order);
    refresh();
  }

  private static JPanel button(String words, Runnable action) {
    JButton button = new JButton(words);
    button.addActionListener(e -> action.run());
    JPanel row = new JPanel(new FlowLayout(FlowLayout.LEFT, 0, 2));
    row.add(button);
    row.setMaximumSize(new java.awt.Dimension(Integer.MAX_VALUE, row.getPreferredSize().height));
    return row;
  }
}
