package entente.gui;

import java.awt.BorderLayout;
import java.awt.Component;
import java.awt.Dimension;
import java.awt.Font;
import java.util.function.IntConsumer;
import javax.swing.BorderFactory;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JTabbedPane;
import org.jspecify.annotations.Nullable;
import sim.portrayal.Inspector;

/** MASON's inspector of a state, or of two: decision, ties, cells, ledger. */
final class SubjectInspector extends Inspector {
  private static final long serialVersionUID = 1;

  private final transient Session session;
  private final transient Subject subject;
  private final JLabel month = new JLabel();
  private final JTabbedPane tabs = new JTabbedPane();
  private final @Nullable DecisionView decision;
  private final TiesView ties;
  private final CellsView cells;
  private final LedgerView ledger;

  SubjectInspector(Session session, Subject subject, IntConsumer plot) {
    this.session = session;
    this.subject = subject;
    this.decision =
        subject instanceof Subject.Of one ? new DecisionView(session, one.state()) : null;
    this.ties = new TiesView(session, subject);
    this.ledger = new LedgerView(session);
    this.cells = new CellsView(session, subject, plot, this::account);
    setVolatile(true);
    setTitle(subject.title(session.scenario()));
    setName("inspector");
    tabs.setName("inspector-tabs");
    setLayout(new BorderLayout());
    add(heading(), BorderLayout.NORTH);
    if (decision != null) {
      tabs.addTab("Decision", decision);
    }
    tabs.addTab("Ties", ties);
    tabs.addTab("Cells", cells);
    tabs.addTab("Ledger", ledger);
    tabs.addChangeListener(e -> updateInspector());
    add(tabs, BorderLayout.CENTER);
    updateInspector();
  }

  private JPanel heading() {
    JPanel panel = new JPanel(new BorderLayout());
    panel.setBorder(BorderFactory.createEmptyBorder(8, 10, 2, 10));
    JLabel title = new JLabel(subject.title(session.scenario()));
    title.setFont(Theme.font(Font.BOLD, 4));
    panel.add(title, BorderLayout.WEST);
    month.setFont(Theme.font(Font.PLAIN, 0));
    panel.add(month, BorderLayout.EAST);
    return panel;
  }

  private void account(int cell) {
    ledger.tell(cell);
    tabs.setSelectedComponent(ledger);
  }

  /** What it is of. */
  Subject subject() {
    return subject;
  }

  /** Opens one of its tabs. */
  void open(String title) {
    tabs.setSelectedIndex(Math.max(0, tabs.indexOfTab(title)));
  }

  @Override
  public Dimension getPreferredSize() {
    return new Dimension(340, 300);
  }

  /** Only what is seen is brought up to date. */
  @Override
  public void updateInspector() {
    month.setText(
        session.shown() == 0 ? "Start" : Words.month(session.film().date(session.turn())));
    Component open = tabs.getSelectedComponent();
    if (open == decision && decision != null) {
      decision.refresh();
    } else if (open == ties) {
      ties.refresh();
    } else if (open == cells) {
      cells.refresh();
    } else if (open == ledger) {
      ledger.refresh();
    }
  }
}
