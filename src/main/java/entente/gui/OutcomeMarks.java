package entente.gui;

import entente.outcome.Outcomes.Emerged;
import java.awt.BasicStroke;
import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.ui.LengthAdjustmentType;
import org.jfree.ui.RectangleAnchor;
import org.jfree.ui.RectangleInsets;
import org.jfree.ui.TextAnchor;

/**
 * Marks on the months' axis of a chart where outcomes came about. Their names stand in a few rows,
 * so that none is written over another; what has no room has its line alone.
 *
 * @param session what is shown
 * @param room how many pixels the months have
 */
record OutcomeMarks(Session session, double room) {
  private static final int ROWS = 3;
  private static final int LONGEST = 30;
  private static final int GAP = 6;

  /** The marks, in the order of the months. */
  List<ValueMarker> all() {
    double[] taken = new double[ROWS];
    Arrays.fill(taken, Double.NEGATIVE_INFINITY);
    List<ValueMarker> marks = new ArrayList<>();
    for (Emerged one : session.film().emerged()) {
      marks.add(mark(one, taken));
    }
    return marks;
  }

  private ValueMarker mark(Emerged one, double[] taken) {
    Font font = Theme.font(Font.PLAIN, -2);
    float[] dashes = {3, 3};
    BasicStroke dashed =
        new BasicStroke(1, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 1, dashes, 0);
    ValueMarker marker = new ValueMarker(one.turn() + 1, Theme.current().bad(), dashed);
    String words = cut(one.outcome().title());
    FontRenderContext context = new FontRenderContext(null, true, true);
    double wide = font.getStringBounds(words, context).getWidth() + GAP;
    double at = room * (one.turn() + 1) / Math.max(1, session.turns());
    for (int row = 0; row < ROWS; row++) {
      if (at >= taken[row] && at + wide <= room) {
        taken[row] = at + wide;
        marker.setLabel(words);
        marker.setLabelFont(font);
        marker.setLabelPaint(Theme.current().bad());
        marker.setLabelAnchor(RectangleAnchor.TOP_RIGHT);
        marker.setLabelTextAnchor(TextAnchor.TOP_LEFT);
        marker.setLabelOffsetType(LengthAdjustmentType.EXPAND);
        marker.setLabelOffset(new RectangleInsets(2 + row * (font.getSize2D() + 2), 3, 0, 3));
        break;
      }
    }
    return marker;
  }

  private static String cut(String title) {
    return title.length() <= LONGEST ? title : title.substring(0, LONGEST - 1).strip() + "…";
  }
}
