package entente.gui;

import entente.explain.Candidate;
import entente.explain.Figures;
import java.awt.BorderLayout;
import java.awt.Dimension;
import java.util.List;
import java.util.function.Function;
import javax.swing.JComboBox;
import javax.swing.JPanel;

/** The options of a decision that are not shown at once, to be chosen from a list. */
final class OtherOptions extends JPanel {
  private static final long serialVersionUID = 1;

  private final transient List<Candidate> options;
  private final transient Function<Candidate, Prose> card;
  private final JComboBox<String> list = new JComboBox<>();
  private final JPanel place = new JPanel(new BorderLayout());

  /**
   * A list.
   *
   * @param card draws an option
   */
  OtherOptions(List<Candidate> options, Function<Candidate, Prose> card) {
    super(new BorderLayout());
    this.options = options;
    this.card = card;
    list.setName("other-options");
    list.addItem("See one of " + options.size() + " others that were weighed …");
    options.forEach(one -> list.addItem(Figures.signed(one.value(), 3) + "  " + one.label()));
    list.setMaximumRowCount(20);
    list.addActionListener(e -> choose());
    add(list, BorderLayout.NORTH);
    add(place, BorderLayout.CENTER);
  }

  private void choose() {
    place.removeAll();
    if (list.getSelectedIndex() > 0) {
      place.add(card.apply(options.get(list.getSelectedIndex() - 1)), BorderLayout.CENTER);
    }
    revalidate();
    repaint();
  }

  @Override
  public Dimension getMaximumSize() {
    return new Dimension(Integer.MAX_VALUE, getPreferredSize().height);
  }
}
