package entente.gui;

import entente.explain.Figures;
import entente.scenario.Meanings;
import entente.world.Layout;
import entente.world.Quantity;
import java.awt.BorderLayout;
import java.awt.Component;
import java.awt.FlowLayout;
import java.awt.Font;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import javax.swing.BorderFactory;
import javax.swing.JButton;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTable;
import javax.swing.JTextField;
import javax.swing.ListSelectionModel;
import javax.swing.table.DefaultTableCellRenderer;

/** The cells of a subject by groups: name, value, course and unit, with a field to search them. */
final class CellsView extends JPanel {
  private static final long serialVersionUID = 1;
  private static final List<String> HEADS = List.of("cell", "value", "course", "unit");
  private static final int COURSE = 2;

  private final transient Session session;
  private final transient Subject subject;
  private final JTextField search = new JTextField();
  private final Lines<Row> model = new Lines<>(HEADS, this::said);
  private final JTable table = new JTable(model);

  /** A row: the title of a group if the cell is -1. */
  private record Row(String title, int cell) {}

  /**
   * A view.
   *
   * @param plot plots a cell
   * @param account tells how a cell came to be
   */
  CellsView(Session session, Subject subject, IntConsumer plot, IntConsumer account) {
    super(new BorderLayout(0, 4));
    this.session = session;
    this.subject = subject;
    setBorder(BorderFactory.createEmptyBorder(6, 6, 6, 6));
    search.putClientProperty("JTextField.placeholderText", "Search cells");
    search.setName("search-cells");
    search.getDocument().addDocumentListener(new Typing(this::collect));
    add(search, BorderLayout.NORTH);
    look();
    add(new JScrollPane(table), BorderLayout.CENTER);
    JPanel buttons = new JPanel(new FlowLayout(FlowLayout.RIGHT, 6, 0));
    buttons.add(button("Plot", plot));
    buttons.add(button("Ledger", account));
    add(buttons, BorderLayout.SOUTH);
    table.addMouseListener(
        new MouseAdapter() {
          @Override
          public void mouseClicked(MouseEvent e) {
            if (e.getClickCount() == 2) {
              chosen(plot);
            }
          }
        });
    collect();
  }

  private JButton button(String text, IntConsumer use) {
    JButton button = new JButton(text);
    button.setName(text.toLowerCase(java.util.Locale.ROOT));
    button.addActionListener(e -> chosen(use));
    return button;
  }

  private void chosen(IntConsumer use) {
    int row = table.getSelectedRow();
    if (row >= 0 && model.all().get(row).cell() >= 0) {
      use.accept(model.all().get(row).cell());
    }
  }

  private void look() {
    table.setName("cells");
    table.setShowGrid(false);
    table.setRowHeight(22);
    table.setSelectionMode(ListSelectionModel.SINGLE_SELECTION);
    table.setDefaultRenderer(Object.class, new Painter());
    table.getColumnModel().getColumn(0).setPreferredWidth(235);
    table.getColumnModel().getColumn(1).setPreferredWidth(58);
    table.getColumnModel().getColumn(COURSE).setPreferredWidth(80);
    table.getColumnModel().getColumn(3).setPreferredWidth(75);
  }

  private void collect() {
    List<Row> rows = new ArrayList<>();
    String wanted = search.getText().strip();
    Layout layout = session.scenario().plan().layout();
    for (CellGroup group : CellGroup.of(subject, session.scenario(), this::ever)) {
      List<Row> found = new ArrayList<>();
      for (int cell : group.cells()) {
        if (layout.name(cell).contains(wanted)) {
          found.add(new Row("", cell));
        }
      }
      if (!found.isEmpty()) {
        rows.add(new Row(group.title(), -1));
        rows.addAll(found);
      }
    }
    model.show(rows);
  }

  /** Whether a cell was ever not 0. */
  private boolean ever(int cell) {
    for (double value : session.film().series(cell)) {
      if (value != 0) {
        return true;
      }
    }
    return false;
  }

  /** Shows the month that is shown. */
  void refresh() {
    int chosen = table.getSelectedRow();
    int before = model.getRowCount();
    collect();
    if (chosen >= 0 && before == model.getRowCount()) {
      table.setRowSelectionInterval(chosen, chosen);
    }
  }

  private Object said(Row row, int column) {
    if (row.cell() < 0) {
      return column == 0 ? row.title() : "";
    }
    Layout layout = session.scenario().plan().layout();
    return switch (column) {
      case 0 -> layout.name(row.cell());
      case 1 -> Figures.plain(session.value(row.cell()));
      case COURSE -> "";
      default -> Words.unit(layout, row.cell());
    };
  }

  /** Titles in bold, values to the right, courses as lines. */
  private final class Painter extends DefaultTableCellRenderer {
    private static final long serialVersionUID = 1;
    private int cell = -1;
    private boolean course;

    @Override
    public Component getTableCellRendererComponent(
        JTable its, Object value, boolean selected, boolean focused, int at, int column) {
      super.getTableCellRendererComponent(its, value, selected, false, at, column);
      cell = model.all().get(at).cell();
      course = column == COURSE && cell >= 0;
      setFont(cell < 0 ? Theme.font(Font.BOLD, 0) : Theme.font(Font.PLAIN, 0));
      setHorizontalAlignment(column == 1 ? RIGHT : LEFT);
      setToolTipText(cell < 0 ? null : tip(cell));
      return this;
    }

    @Override
    protected void paintComponent(Graphics g) {
      super.paintComponent(g);
      if (course) {
        Graphics2D own = (Graphics2D) g.create();
        double[] series = session.film().series(cell);
        int turns = session.film().played();
        Sparkline.paint(own, series, session.shown(), turns, getWidth(), getHeight());
        own.dispose();
      }
    }
  }

  private String tip(int cell) {
    Quantity quantity = session.scenario().plan().layout().quantity(cell);
    String computed = quantity.follows() ? "computed from other cells" : "";
    return Meanings.find(quantity).orElse(computed) + "; range " + Words.range(quantity);
  }
}
