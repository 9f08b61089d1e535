package entente.gui;

import entente.explain.Figures;
import java.util.List;
import org.jfree.data.DomainOrder;
import org.jfree.data.general.DatasetChangeEvent;
import org.jfree.data.xy.AbstractXYDataset;

/** Cells over the months for a chart; it reads the film and copies nothing. */
final class Courses extends AbstractXYDataset {
  private static final long serialVersionUID = 1;

  private final transient Session session;
  private final transient List<Integer> cells;

  Courses(Session session, List<Integer> cells) {
    this.session = session;
    this.cells = cells;
  }

  /** There may be more months, or other cells. */
  void changed() {
    notifyListeners(new DatasetChangeEvent(this, this));
  }

  /** A point in words. */
  String told(int series, int month) {
    String date = month == 0 ? "start" : session.film().date(month - 1).toString();
    return getSeriesKey(series) + ", " + date + ": " + Figures.plain(getYValue(series, month));
  }

  @Override
  public int getSeriesCount() {
    return cells.size();
  }

  @Override
  public String getSeriesKey(int series) {
    return session.scenario().plan().layout().name(cells.get(series));
  }

  @Override
  public DomainOrder getDomainOrder() {
    return DomainOrder.ASCENDING;
  }

  @Override
  public int getItemCount(int series) {
    return session.film().played() + 1;
  }

  @Override
  public Number getX(int series, int month) {
    return month;
  }

  @Override
  public double getXValue(int series, int month) {
    return month;
  }

  @Override
  public Number getY(int series, int month) {
    return getYValue(series, month);
  }

  @Override
  public double getYValue(int series, int month) {
    return session.film().value(month - 1, cells.get(series));
  }
}
