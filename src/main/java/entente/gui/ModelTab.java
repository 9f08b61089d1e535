package entente.gui;

import java.awt.BorderLayout;
import java.awt.Component;
import java.awt.Dimension;
import java.awt.Font;
import java.util.ArrayList;
import java.util.List;
import javax.swing.BorderFactory;
import javax.swing.JScrollPane;
import javax.swing.JTable;
import javax.swing.JTextField;
import javax.swing.ListSelectionModel;
import javax.swing.table.DefaultTableCellRenderer;
import sim.portrayal.Inspector;

/** MASON's tab of the model: all that can be set, in groups, searchable, and below it an editor. */
final class ModelTab extends Inspector {
  private static final long serialVersionUID = 1;
  private static final List<String> HEADS = List.of("setting", "value", "unit", "range");

  private final transient Session session;
  private final JTextField search = new JTextField();
  private final Lines<Row> model = new Lines<>(HEADS, this::said);
  private final JTable table = new JTable(model);
  private final SettingEditor editor;

  /** A row: a setting, or the title of a group. */
  private sealed interface Row {
    record Title(String text) implements Row {}

    record Of(Setting setting) implements Row {}
  }

  ModelTab(Session session, Changes changes) {
    this.session = session;
    this.editor = new SettingEditor(session, changes);
    setVolatile(true);
    setName("model");
    setLayout(new BorderLayout(0, 4));
    setBorder(BorderFactory.createEmptyBorder(6, 6, 6, 6));
    search.putClientProperty("JTextField.placeholderText", "Search settings (ctrl+F)");
    search.setName("search-settings");
    search.getDocument().addDocumentListener(new Typing(this::collect));
    add(search, BorderLayout.NORTH);
    look();
    add(new JScrollPane(table), BorderLayout.CENTER);
    add(editor, BorderLayout.SOUTH);
    collect();
  }

  private void look() {
    table.setName("settings");
    table.setShowGrid(false);
    table.setSelectionMode(ListSelectionModel.SINGLE_SELECTION);
    table.setDefaultRenderer(Object.class, new Painter());
    int[] widths = {220, 70, 80, 80};
    for (int k = 0; k < widths.length; k++) {
      table.getColumnModel().getColumn(k).setPreferredWidth(widths[k]);
    }
    table.getSelectionModel().addListSelectionListener(e -> choose());
  }

  private void choose() {
    int row = table.getSelectedRow();
    if (row >= 0 && model.all().get(row) instanceof Row.Of one) {
      editor.edit(one.setting());
    }
  }

  private void collect() {
    List<Row> rows = new ArrayList<>();
    String group = "";
    for (Setting setting : Settings.of(session.scenario(), search.getText())) {
      if (!setting.group().equals(group)) {
        group = setting.group();
        rows.add(new Row.Title(group));
      }
      rows.add(new Row.Of(setting));
    }
    model.show(rows);
  }

  /** The field in which settings are searched. */
  JTextField search() {
    return search;
  }

  /** Another scenario may have other settings. */
  void renew() {
    int chosen = table.getSelectedRow();
    collect();
    if (chosen >= 0 && chosen < model.getRowCount()) {
      table.setRowSelectionInterval(chosen, chosen);
    }
  }

  @Override
  public Dimension getPreferredSize() {
    return new Dimension(340, 300);
  }

  @Override
  public void updateInspector() {
    table.repaint();
    editor.refresh();
  }

  private Object said(Row row, int column) {
    if (row instanceof Row.Of one) {
      Setting setting = one.setting();
      return switch (column) {
        case 0 -> setting.name();
        case 1 -> setting.value(session);
        case 2 -> setting.unit().equals("1") || setting.flag() ? "" : setting.unit();
        default -> setting.range();
      };
    }
    return column == 0 ? ((Row.Title) row).text() : "";
  }

  /** Titles in bold, values to the right. */
  private final class Painter extends DefaultTableCellRenderer {
    private static final long serialVersionUID = 1;

    @Override
    public Component getTableCellRendererComponent(
        JTable settings, Object value, boolean selected, boolean focused, int row, int column) {
      super.getTableCellRendererComponent(settings, value, selected, false, row, column);
      Row its = model.all().get(row);
      boolean title = its instanceof Row.Title;
      setFont(Theme.font(title ? Font.BOLD : Font.PLAIN, 0));
      setHorizontalAlignment(column == 1 ? RIGHT : LEFT);
      setToolTipText(its instanceof Row.Of one ? one.setting().meaning() : null);
      return this;
    }
  }
}
