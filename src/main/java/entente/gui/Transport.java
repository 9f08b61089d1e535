package entente.gui;

import java.awt.BorderLayout;
import java.awt.Dimension;
import java.awt.FlowLayout;
import java.awt.Font;
import java.util.List;
import javax.swing.BorderFactory;
import javax.swing.JButton;
import javax.swing.JComboBox;
import javax.swing.JLabel;
import javax.swing.JPanel;

/** The row under the map: to the start, back, play, step, the months, the speed, another future. */
final class Transport extends JPanel {
  private static final long serialVersionUID = 1;
  private static final List<Integer> SPEEDS = List.of(1, 2, 5, 10, 0);
  private static final int USUAL = 2;

  private final transient Session session;
  private final transient Player player;
  private final JButton play;
  private final JLabel month = new JLabel();

  /** Does what a button says that is not the player's. */
  interface Branching {
    /** Another future from the month that is shown. */
    void branch();
  }

  Transport(Session session, Player player, Timeline timeline, Branching branching) {
    super(new BorderLayout(6, 0));
    this.session = session;
    this.player = player;
    this.play = button(Glyph.PLAY, "play", "Play or pause (space)", player::toggle);
    setBorder(BorderFactory.createEmptyBorder(2, 6, 2, 6));
    JPanel left = new JPanel(new FlowLayout(FlowLayout.LEFT, 2, 6));
    left.add(button(Glyph.FIRST, "first", "To the start (home)", player::first));
    left.add(button(Glyph.BACK, "back", "A month back (left)", player::back));
    left.add(play);
    left.add(button(Glyph.STEP, "step", "A month on (right)", player::step));
    month.setFont(Theme.font(Font.BOLD, 3));
    month.setName("month");
    month.setBorder(BorderFactory.createEmptyBorder(0, 8, 0, 4));
    left.add(month);
    add(left, BorderLayout.WEST);
    add(timeline, BorderLayout.CENTER);
    JPanel right = new JPanel(new FlowLayout(FlowLayout.RIGHT, 4, 6));
    right.add(speed());
    JButton branch =
        button(Glyph.BRANCH, "branch", "Another future from here (ctrl+B)", branching::branch);
    branch.setText("Branch here");
    right.add(branch);
    add(right, BorderLayout.EAST);
    refresh();
  }

  private static JButton button(Glyph glyph, String name, String tip, Runnable action) {
    JButton button = new JButton(glyph);
    button.setName(name);
    button.setToolTipText(tip);
    button.getAccessibleContext().setAccessibleName(tip);
    button.setFocusable(false);
    button.addActionListener(e -> action.run());
    return button;
  }

  private JComboBox<String> speed() {
    JComboBox<String> box = new JComboBox<>();
    SPEEDS.forEach(rate -> box.addItem(rate == 0 ? "full speed" : rate + " a second"));
    box.setName("speed");
    box.setToolTipText("How many months a second");
    box.setFocusable(false);
    box.setPreferredSize(new Dimension(118, box.getPreferredSize().height));
    box.addActionListener(
        e -> {
          int rate = SPEEDS.get(box.getSelectedIndex());
          player.sleep(rate == 0 ? 0 : 1000L / rate);
        });
    box.setSelectedIndex(USUAL);
    return box;
  }

  /** Shows what has changed. */
  void refresh() {
    boolean playing = player.playing();
    play.setIcon(playing ? Glyph.PAUSE : Glyph.PLAY);
    play.setEnabled(playing || !session.atEnd());
    month.setText(
        session.shown() == 0 ? "Start" : Words.month(session.film().date(session.turn())));
  }
}
