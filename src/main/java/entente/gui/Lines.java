package entente.gui;

import java.util.List;
import java.util.function.BiFunction;
import javax.swing.table.AbstractTableModel;

/** What a table shows that is only read: lines, and what each has to say in each column. */
final class Lines<L> extends AbstractTableModel {
  private static final long serialVersionUID = 1;

  private final transient List<String> heads;
  private final transient BiFunction<L, Integer, Object> said;
  private transient List<L> all = List.of();

  /**
   * No lines yet.
   *
   * @param heads the heads of the columns
   * @param said what stands in a line's column, the first being 0
   */
  Lines(List<String> heads, BiFunction<L, Integer, Object> said) {
    this.heads = heads;
    this.said = said;
  }

  /** Shows other lines. */
  void show(List<L> lines) {
    all = List.copyOf(lines);
    fireTableDataChanged();
  }

  /** The lines that are shown. */
  List<L> all() {
    return all;
  }

  @Override
  public int getRowCount() {
    return all.size();
  }

  @Override
  public int getColumnCount() {
    return heads.size();
  }

  @Override
  public String getColumnName(int column) {
    return heads.get(column);
  }

  @Override
  public Object getValueAt(int row, int column) {
    return said.apply(all.get(row), column);
  }
}
