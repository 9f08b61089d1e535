package entente.gui;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTick;
import org.jfree.ui.RectangleEdge;
import org.jfree.ui.TextAnchor;

/** An axis of months with a tick at the start and at every January that has room. */
final class MonthAxis extends NumberAxis {
  private static final long serialVersionUID = 1;
  private static final int ROOM = 44;

  private final transient Session session;

  MonthAxis(Session session) {
    this.session = session;
  }

  @Override
  protected List<NumberTick> refreshTicksHorizontal(
      Graphics2D g, Rectangle2D area, RectangleEdge edge) {
    List<NumberTick> ticks = new ArrayList<>();
    double last = Double.NEGATIVE_INFINITY;
    for (int turn = 0; turn <= session.turns(); turn++) {
      double at = valueToJava2D(turn, area, edge);
      boolean year = turn == 0 || session.film().date(turn).getMonthValue() == 1;
      if (year && getRange().contains(turn) && at - last >= ROOM) {
        String text = session.film().date(turn).toString();
        ticks.add(new NumberTick(turn, text, TextAnchor.TOP_CENTER, TextAnchor.CENTER, 0));
        last = at;
      }
    }
    return ticks;
  }
}
