package entente.gui;

import java.awt.BorderLayout;
import java.awt.FlowLayout;
import java.util.ArrayList;
import java.util.List;
import javax.swing.BorderFactory;
import javax.swing.JButton;
import javax.swing.JComboBox;
import javax.swing.JLabel;
import javax.swing.JPanel;
import org.jspecify.annotations.Nullable;

/** One chart at a time: those that are always there, and one of the cells that the user names. */
final class ChartsPanel extends JPanel {
  private static final long serialVersionUID = 1;
  private static final String OWN = "Cells of your choice";

  private final transient Session session;
  private final JComboBox<String> choice = new JComboBox<>();
  private final JPanel place = new JPanel(new BorderLayout());
  private final Loud loud = new Loud("chart-refused");
  private final transient List<Integer> own = new ArrayList<>();
  private @Nullable CellChart chart;
  private boolean filling;

  ChartsPanel(Session session) {
    super(new BorderLayout());
    this.session = session;
    setBorder(BorderFactory.createEmptyBorder(4, 6, 4, 6));
    choice.setName("chart");
    choice.addActionListener(e -> choose());
    JPanel row = new JPanel(new FlowLayout(FlowLayout.LEFT, 6, 2));
    row.add(new JLabel("Chart of"));
    row.add(choice);
    row.add(new JLabel("add"));
    row.add(new CellField(session, this::plot, loud));
    JButton clear = new JButton("Clear");
    clear.setToolTipText("Takes the cells of your choice away");
    clear.addActionListener(e -> clear());
    row.add(clear);
    JPanel top = new JPanel(new BorderLayout());
    top.add(row, BorderLayout.NORTH);
    top.add(loud, BorderLayout.CENTER);
    add(top, BorderLayout.NORTH);
    add(place, BorderLayout.CENTER);
    renew();
  }

  /** Another game has begun. */
  void renew() {
    int cells = session.scenario().plan().layout().size();
    own.removeIf(cell -> cell >= cells);
    filling = true;
    int chosen = choice.getSelectedIndex();
    choice.removeAllItems();
    Presets.of(session.scenario(), session.film()).forEach(one -> choice.addItem(one.title()));
    choice.addItem(OWN);
    choice.setSelectedIndex(Math.max(0, Math.min(chosen, choice.getItemCount() - 1)));
    filling = false;
    choose();
  }

  private void choose() {
    if (filling) {
      return;
    }
    int chosen = choice.getSelectedIndex();
    List<Presets.Preset> presets = Presets.of(session.scenario(), session.film());
    List<Integer> cells = chosen < presets.size() ? presets.get(chosen).cells() : own;
    CellChart made = new CellChart(session, cells);
    made.setName("plot");
    chart = made;
    place.removeAll();
    place.add(made, BorderLayout.CENTER);
    place.revalidate();
    place.repaint();
  }

  /** Plots one more cell of the user's choice. */
  void plot(int cell) {
    if (!own.contains(cell)) {
      own.add(cell);
    }
    choice.setSelectedIndex(choice.getItemCount() - 1);
    choose();
  }

  private void clear() {
    own.clear();
    loud.clear();
    choose();
  }

  /** Shows what has been played since. */
  void refresh() {
    if (chart != null && isShowing()) {
      chart.refresh();
    }
  }
}
