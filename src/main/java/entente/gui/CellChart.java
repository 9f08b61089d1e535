package entente.gui;

import entente.world.Layout;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import javax.swing.SwingUtilities;
import javax.swing.UIManager;
import org.jfree.chart.ChartFactory;
import org.jfree.chart.ChartPanel;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.ui.RectangleEdge;
import org.jfree.ui.RectangleInsets;

/** Cells over the months, with a line at the month that is shown and marks where outcomes came. */
final class CellChart extends ChartPanel {
  private static final long serialVersionUID = 1;

  /** Eight colours that colour-blind people can tell apart (Okabe and Ito 2008), and a grey. */
  private static final int[] COLOURS = {
    0x0072B2, 0xD55E00, 0x009E73, 0xCC79A7, 0xE69F00, 0x56B4E9, 0x8C6D1F, 0x7F7F7F, 0xB8A800
  };

  /** The same, lighter where they would be lost on dark ground. */
  private static final int[] ON_DARK = {
    0x4FA3DB, 0xF0894A, 0x2CC79B, 0xE0A0C4, 0xE69F00, 0x9CD3F5, 0xC7A55A, 0xB5B5B5, 0xE5DA4F
  };

  private static final int SMALLEST = 40;
  private static final int LARGEST = 8000;

  private final transient Session session;
  private final transient List<Integer> cells;
  private final Courses courses;
  private double marked;

  CellChart(Session session, List<Integer> cells) {
    super(null, false);
    this.session = session;
    this.cells = new ArrayList<>(cells);
    this.courses = new Courses(session, this.cells);
    setMinimumDrawWidth(SMALLEST);
    setMinimumDrawHeight(SMALLEST);
    setMaximumDrawWidth(LARGEST);
    setMaximumDrawHeight(LARGEST);
    setChart(chart());
    refresh();
  }

  private JFreeChart chart() {
    JFreeChart chart =
        ChartFactory.createXYLineChart(
            null, null, null, courses, PlotOrientation.VERTICAL, true, true, false);
    Theme theme = Theme.current();
    Color ink = UIManager.getColor("Label.foreground");
    Color paper = UIManager.getColor("Panel.background");
    Font small = Theme.font(Font.PLAIN, -1);
    chart.setBackgroundPaint(paper);
    chart.setPadding(new RectangleInsets(4, 2, 2, 10));
    chart.getLegend().setItemFont(small);
    chart.getLegend().setItemPaint(ink);
    chart.getLegend().setBackgroundPaint(paper);
    chart.getLegend().setBorder(0, 0, 0, 0);
    chart.getLegend().setPosition(RectangleEdge.RIGHT);
    XYPlot plot = chart.getXYPlot();
    plot.setBackgroundPaint(paper);
    plot.setDomainGridlinePaint(theme.line());
    plot.setRangeGridlinePaint(theme.line());
    plot.setOutlineVisible(false);
    plot.setDomainAxis(new MonthAxis(session));
    axis((NumberAxis) plot.getDomainAxis(), small, ink);
    axis((NumberAxis) plot.getRangeAxis(), small, ink);
    ((NumberAxis) plot.getRangeAxis()).setAutoRangeIncludesZero(false);
    XYLineAndShapeRenderer renderer = new XYLineAndShapeRenderer(true, false);
    renderer.setDrawSeriesLineAsPath(true);
    int[] colours = theme == Theme.DARK ? ON_DARK : COLOURS;
    for (int k = 0; k < colours.length; k++) {
      renderer.setSeriesPaint(k, new Color(colours[k]));
      renderer.setSeriesStroke(k, new BasicStroke(1.8f));
    }
    renderer.setBaseToolTipGenerator((data, k, month) -> courses.told(k, month));
    plot.setRenderer(renderer);
    return chart;
  }

  private void axis(NumberAxis axis, Font font, Color ink) {
    axis.setTickLabelFont(font);
    axis.setLabelFont(font);
    axis.setTickLabelPaint(ink);
    axis.setLabelPaint(ink);
    axis.setAxisLinePaint(Theme.current().line());
    axis.setTickMarkPaint(Theme.current().line());
  }

  /** Adds a cell, or takes it away if it is there. */
  void toggle(int cell) {
    if (!cells.remove((Integer) cell)) {
      cells.add(cell);
    }
    refresh();
  }

  /** Shows what has been played since. */
  void refresh() {
    XYPlot plot = getChart().getXYPlot();
    plot.getDomainAxis().setRange(0, Math.max(1, session.turns()));
    plot.getRangeAxis().setLabel(unit());
    plot.clearDomainMarkers();
    marked = room();
    new OutcomeMarks(session, marked).all().forEach(plot::addDomainMarker);
    ValueMarker now =
        new ValueMarker(session.shown(), Theme.current().accent(), new BasicStroke(1.2f));
    plot.addDomainMarker(now);
    courses.changed();
  }

  /** The names of outcomes are set by the room that there is, which is known when it is drawn. */
  @Override
  public void paintComponent(Graphics g) {
    super.paintComponent(g);
    if (Math.abs(room() - marked) > 4) {
      SwingUtilities.invokeLater(this::refresh);
    }
  }

  /** How many pixels the months have. */
  private double room() {
    double drawn = getChartRenderingInfo().getPlotInfo().getDataArea().getWidth();
    return drawn > 0 ? drawn : SMALLEST;
  }

  /** The unit of all, or of none if they differ. */
  private String unit() {
    Layout layout = session.scenario().plan().layout();
    TreeSet<String> units = new TreeSet<>();
    cells.forEach(cell -> units.add(Words.unit(layout, cell)));
    return units.size() == 1 ? units.first() : "";
  }
}
