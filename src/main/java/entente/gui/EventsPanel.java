package entente.gui;

import java.awt.BorderLayout;
import java.awt.Component;
import java.awt.Dimension;
import java.awt.FlowLayout;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import javax.swing.BorderFactory;
import javax.swing.JComboBox;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTable;
import javax.swing.ListSelectionModel;
import javax.swing.table.DefaultTableCellRenderer;

/**
 * What has happened, month by month, of all states or of one. A click on a line takes the map to
 * that month, and tells why it was done.
 */
final class EventsPanel extends JPanel {
  private static final long serialVersionUID = 1;
  private static final String EVERY_STATE = "All states";
  private static final String EVERY_KIND = "Everything";
  private static final List<String> HEADS = List.of("month", "event");

  private final transient Session session;
  private final transient Runnable pause;
  private final JComboBox<String> states = new JComboBox<>();
  private final JComboBox<String> kinds = new JComboBox<>();
  private final Lines<Story.Line> model = new Lines<>(HEADS, EventsPanel::said);
  private final JTable table = new JTable(model);
  private final JPanel why = new JPanel(new BorderLayout());
  private int told = -1;
  private boolean filling;

  /**
   * A list.
   *
   * @param pause stops what plays, so that the map stays where a line takes it
   */
  EventsPanel(Session session, Runnable pause) {
    super(new BorderLayout(6, 0));
    this.session = session;
    this.pause = pause;
    setBorder(BorderFactory.createEmptyBorder(4, 6, 6, 6));
    table.setName("events");
    table.setShowGrid(false);
    table.setTableHeader(null);
    table.setSelectionMode(ListSelectionModel.SINGLE_SELECTION);
    table.setDefaultRenderer(Object.class, new Painter());
    table.getColumnModel().getColumn(0).setMaxWidth(76);
    table.getColumnModel().getColumn(0).setMinWidth(76);
    table.getSelectionModel().addListSelectionListener(e -> choose());
    states.setName("events-of");
    kinds.setName("events-kind");
    states.addActionListener(e -> collect());
    kinds.addActionListener(e -> collect());
    JPanel filters = new JPanel(new FlowLayout(FlowLayout.LEFT, 6, 2));
    filters.add(new JLabel("Show"));
    filters.add(kinds);
    filters.add(new JLabel("of"));
    filters.add(states);
    add(filters, BorderLayout.NORTH);
    add(new JScrollPane(table), BorderLayout.CENTER);
    why.setPreferredSize(new Dimension(300, 100));
    why.add(new Prose().faint("Choose a line: here stands why it happened.").scrolled());
    add(why, BorderLayout.EAST);
    renew();
  }

  /** Another game has begun. */
  void renew() {
    filling = true;
    states.removeAllItems();
    states.addItem(EVERY_STATE);
    for (int state = 0; state < session.scenario().states().size(); state++) {
      states.addItem(Subject.name(session.scenario(), state));
    }
    told = -1;
    filling = false;
    collect();
  }

  /** Adds what has been played since, and marks the month that is shown. */
  void refresh() {
    if (told != session.film().played()) {
      collect();
    }
    table.repaint();
  }

  private void collect() {
    if (filling) {
      return;
    }
    told = session.film().played();
    int state = states.getSelectedIndex() - 1;
    List<Story.Line> all = Story.of(session, told).lines();
    kinds(all);
    String kind = Objects.toString(kinds.getSelectedItem(), EVERY_KIND);
    model.show(
        all.stream()
            .filter(line -> state < 0 || line.concerns(state))
            .filter(line -> kind.equals(EVERY_KIND) || line.event().kind().equals(kind))
            .toList());
    scroll();
  }

  /** The kinds that there are so far; the one chosen stays chosen. */
  private void kinds(List<Story.Line> all) {
    TreeSet<String> found = new TreeSet<>();
    all.forEach(line -> found.add(line.event().kind()));
    if (kinds.getItemCount() != found.size() + 1) {
      String chosen = Objects.toString(kinds.getSelectedItem(), EVERY_KIND);
      filling = true;
      kinds.removeAllItems();
      kinds.addItem(EVERY_KIND);
      found.forEach(kinds::addItem);
      kinds.setSelectedItem(found.contains(chosen) ? chosen : EVERY_KIND);
      filling = false;
    }
  }

  private void scroll() {
    List<Story.Line> lines = model.all();
    int last = -1;
    for (int k = 0; k < lines.size() && lines.get(k).turn() < session.shown(); k++) {
      last = k;
    }
    if (last >= 0) {
      table.scrollRectToVisible(table.getCellRect(last, 0, true));
    }
  }

  private void choose() {
    int row = table.getSelectedRow();
    if (row < 0 || row >= model.getRowCount()) {
      return;
    }
    Story.Line line = model.all().get(row);
    pause.run();
    session.show(line.turn() + 1);
    Affair affair =
        new Affair(session.film().month(line.turn()), session.film().names(), session.scenario());
    Prose prose = new Prose();
    prose.setName("event-why");
    prose.head(Words.month(session.film().date(line.turn()))).text(affair.told(line.event()));
    if (line.event().kind().equals(Story.OUTCOME)) {
      prose.faint(Story.condition(session.scenario(), line.event().result()));
    }
    why.removeAll();
    prose.into(why);
  }

  private static Object said(Story.Line line, int column) {
    return column == 0 ? line.date() : line.sentence();
  }

  /** Lines of the month that is shown in full colour, later ones faint. */
  private final class Painter extends DefaultTableCellRenderer {
    private static final long serialVersionUID = 1;

    @Override
    public Component getTableCellRendererComponent(
        JTable its, Object value, boolean selected, boolean focused, int row, int column) {
      super.getTableCellRendererComponent(its, value, selected, false, row, column);
      int turn = model.all().get(row).turn();
      boolean now = turn == session.turn();
      setFont(Theme.font(now ? java.awt.Font.BOLD : java.awt.Font.PLAIN, 0));
      if (!selected) {
        setForeground(turn > session.turn() ? Theme.current().faint() : its.getForeground());
      }
      setToolTipText(Objects.toString(value));
      return this;
    }
  }
}
