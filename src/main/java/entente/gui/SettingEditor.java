package entente.gui;

import java.awt.BorderLayout;
import java.awt.Font;
import javax.swing.BorderFactory;
import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JSlider;
import javax.swing.JTextField;
import org.jspecify.annotations.Nullable;

/** Sets one setting by a slider or by a number; a value that is not allowed is refused aloud. */
final class SettingEditor extends JPanel {
  private static final long serialVersionUID = 1;
  private static final int LONGEST = 150;

  private final transient Session session;
  private final transient Changes changes;
  private final JLabel title = new JLabel("Choose a setting above.");
  private final Loud about = new Loud("setting-about");
  private final JSlider slider = new JSlider(0, Scale.STEPS, 0);
  private final JTextField field = new JTextField(9);
  private final JButton set = new JButton("Set");
  private final Loud loud = new Loud("setting-refused");
  private @Nullable Setting setting;
  private Scale scale = new Scale(0, 1);
  private boolean filling;

  SettingEditor(Session session, Changes changes) {
    super(new BorderLayout(0, 4));
    this.session = session;
    this.changes = changes;
    setBorder(BorderFactory.createEmptyBorder(6, 4, 2, 4));
    title.setFont(Theme.font(Font.BOLD, 0));
    title.setName("setting-name");
    slider.setName("setting-slider");
    field.setName("setting-value");
    set.setName("setting-set");
    JPanel head = new JPanel(new BorderLayout());
    head.add(title, BorderLayout.NORTH);
    head.add(about, BorderLayout.CENTER);
    add(head, BorderLayout.NORTH);
    JPanel entry = new JPanel(new BorderLayout(6, 0));
    JPanel right = new JPanel(new BorderLayout(4, 0));
    right.add(field, BorderLayout.CENTER);
    right.add(set, BorderLayout.EAST);
    entry.add(slider, BorderLayout.CENTER);
    entry.add(right, BorderLayout.EAST);
    add(entry, BorderLayout.CENTER);
    add(loud, BorderLayout.SOUTH);
    field.addActionListener(e -> apply(field.getText()));
    set.addActionListener(e -> apply(field.getText()));
    slider.addChangeListener(e -> slide());
    usable(false);
  }

  private void usable(boolean on) {
    slider.setEnabled(on);
    field.setEnabled(on);
    set.setEnabled(on);
  }

  /** Shows a setting that is to be set. */
  void edit(Setting other) {
    setting = other;
    loud.clear();
    usable(true);
    title.setText(other.name());
    String source = other.source(session.scenario());
    about.setToolTipText(
        source.isEmpty() ? null : "<html><p width=420>" + source.replace("<", "&lt;"));
    boolean pure = other.flag() || other.unit().equals("1");
    about.note(
        other.meaning()
            + "\n"
            + (pure ? "" : other.unit() + ", ")
            + other.range()
            + (source.isEmpty() ? "" : "\nSource: " + cut(source)));
    boolean slides = other.kind() != Setting.Kind.SEED && !other.flag();
    slider.setVisible(slides);
    fill();
  }

  private static String cut(String source) {
    return source.length() <= LONGEST ? source : source.substring(0, LONGEST).strip() + " …";
  }

  /** Shows the value of the month that is shown, unless the user is about to set it. */
  void refresh() {
    if (setting != null && !field.hasFocus() && !slider.getValueIsAdjusting()) {
      fill();
    }
  }

  private void fill() {
    if (setting == null) {
      return;
    }
    filling = true;
    String value = setting.value(session);
    field.setText(value);
    if (slider.isVisible()) {
      scale = Scale.of(setting, Double.parseDouble(value));
      slider.setValue(scale.step(Double.parseDouble(value)));
    }
    filling = false;
  }

  private void slide() {
    if (filling || setting == null) {
      return;
    }
    String value = scale.text(slider.getValue(), setting);
    field.setText(value);
    if (!slider.getValueIsAdjusting()) {
      apply(value);
    }
  }

  private void apply(String text) {
    if (setting == null) {
      return;
    }
    try {
      String done = changes.set(setting, text);
      fill();
      if (setting.kind() == Setting.Kind.CELL && session.shown() > 0) {
        field.setText(text);
      }
      loud.note(done);
    } catch (Refused e) {
      loud.say(e.words());
    }
  }
}
