package entente.gui;

import entente.explain.CauseSum;
import entente.explain.Change;
import entente.explain.Figures;
import entente.world.Entry;
import entente.world.Layout;
import java.awt.BorderLayout;
import java.util.ArrayList;
import java.util.List;
import javax.swing.JPanel;

/** How a cell came to be what it is: every change up to the month that is shown, with its cause. */
final class LedgerView extends JPanel {
  private static final long serialVersionUID = 1;

  private final transient Session session;
  private int cell = -1;

  LedgerView(Session session) {
    super(new BorderLayout());
    this.session = session;
    refresh();
  }

  /** Tells of another cell. */
  void tell(int of) {
    cell = of;
    removeAll();
    refresh();
  }

  /** Shows what is known in the month that is shown. */
  void refresh() {
    Prose prose = new Prose();
    prose.setName("ledger-lines");
    if (cell < 0) {
      prose.text("Choose a cell under Cells, then Ledger: here stands how it came to be.");
    } else {
      account(prose);
    }
    prose.into(this);
  }

  private void account(Prose prose) {
    Layout layout = session.scenario().plan().layout();
    prose.head(layout.name(cell));
    double value = session.value(cell);
    double start = session.film().value(-1, cell);
    prose.text(number(start) + " at the start, " + number(value) + " now");
    if (layout.quantity(cell).follows()) {
      prose.text("It follows from other cells and is in no ledger.");
      return;
    }
    List<Change> changes = new ArrayList<>();
    List<String> lines = new ArrayList<>();
    for (Month month : session.film().until(session.turn())) {
      for (Entry entry : month.entries()) {
        if (entry.cell() == cell) {
          Change change = session.film().names().change(entry);
          changes.add(change);
          lines.add(line(month, change));
        }
      }
    }
    if (changes.isEmpty()) {
      prose.text("Nothing has changed it.");
      return;
    }
    prose.head("By cause");
    for (CauseSum sum : CauseSum.of(changes)) {
      prose.text(
          Figures.signed(sum.sum(), 4)
              + "  "
              + sum.kind()
              + " "
              + sum.cause()
              + ", "
              + (sum.changes() == 1 ? "once" : sum.changes() + " times"));
    }
    prose.head("Every change, the last first");
    for (int k = lines.size() - 1; k >= 0; k--) {
      prose.text(lines.get(k));
    }
  }

  private String line(Month month, Change change) {
    String cause = change.kind() + " " + change.cause();
    String sentence =
        month.events().stream()
            .filter(event -> event.number() == change.event())
            .map(event -> ": " + event.sentence())
            .findFirst()
            .orElse("");
    return session.film().date(change.turn())
        + "  "
        + number(change.before())
        + " → "
        + number(change.after())
        + "  "
        + cause
        + sentence;
  }

  private static String number(double value) {
    return Figures.fixed(value, 4);
  }
}
