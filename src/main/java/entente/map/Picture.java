package entente.map;

import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Draws an arranged scene as marks.
 *
 * @param scene what is shown
 * @param arrangement where it lies
 */
record Picture(MapScene scene, Arrangement arrangement) {
  /** How much is left to be seen of what is out of focus. */
  private static final double FADED = 0.16;

  /** What lies below the edges: the sea, the land and its filling. */
  List<Mark> ground() {
    List<Mark> marks = new ArrayList<>(base());
    marks.addAll(lands());
    return marks;
  }

  /**
   * What lies below all else and stays as it is from month to month: the sea, and nobody's land.
   */
  List<Mark> base() {
    List<Mark> marks = new ArrayList<>();
    marks.add(area(arrangement.measure().map(), theme().sea(), 1));
    arrangement
        .ground()
        .ifPresent(
            ground -> {
              Mark.Pen thin = new Mark.Pen(theme().rule(), 0.06 * em(), 1);
              marks.add(new Mark.Line(ground.graticule(), thin));
              land(ground, ground.lands().size() - 1, theme().land(), marks);
            });
    return marks;
  }

  /** The land of the states, and what lies beyond the globe. */
  List<Mark> lands() {
    List<Mark> marks = new ArrayList<>();
    arrangement
        .ground()
        .ifPresent(
            ground -> {
              for (int k = ground.lands().size() - 2; k >= 0; k--) {
                land(ground, k, filled(k, theme().land()), marks);
              }
              ground.globe().ifPresent(rim -> marks.add(space(rim)));
            });
    return marks;
  }

  private void land(Ground ground, int whose, int rgb, List<Mark> marks) {
    Mark.Pen border = new Mark.Pen(theme().border(), 0.06 * em(), 1);
    marks.add(new Mark.Area(ground.lands().get(whose), rgb, 1, Optional.of(border)));
  }

  private Mark space(Path2D rim) {
    Path2D space = new Path2D.Double(rim);
    space.append(arrangement.measure().map(), false);
    space.setWindingRule(Path2D.WIND_EVEN_ODD);
    return new Mark.Area(space, theme().panel(), 1);
  }

  /** Edges and nodes with their words. */
  List<Mark> figures() {
    List<Mark> marks = new ArrayList<>();
    Strokes strokes = new Strokes(theme(), em(), scene.phase());
    for (Route route : arrangement.routes()) {
      strokes.draw(route, concerns(route) ? 1 : FADED, marks);
    }
    for (Station station : arrangement.stations()) {
      node(station, marks);
    }
    for (Label label : arrangement.labels()) {
      label(label, marks);
    }
    return marks;
  }

  /** The bands of words above and below. */
  List<Mark> bands() {
    List<Mark> marks = new ArrayList<>();
    Measure measure = arrangement.measure();
    Rectangle2D map = measure.map();
    double bottom = map.getMaxY();
    band(0, measure.banner(), marks);
    band(bottom, measure.height() - bottom, marks);
    Mark.Pen rule = new Mark.Pen(theme().rule(), 1, 1);
    marks.add(new Mark.Line(Shapes.line(0, map.getMinY(), measure.width(), map.getMinY()), rule));
    marks.add(new Mark.Line(Shapes.line(0, bottom, measure.width(), bottom), rule));
    new Banner(scene, measure).draw(marks);
    new Legend(scene, arrangement.filling(), arrangement.fullWorth(), measure.width(), em())
        .draw(bottom, marks);
    return marks;
  }

  private void band(double top, double height, List<Mark> marks) {
    double width = arrangement.measure().width();
    marks.add(area(new Rectangle2D.Double(0, top, width, height), theme().panel(), 1));
  }

  private static Mark area(Rectangle2D box, int rgb, double alpha) {
    return new Mark.Area(
        Shapes.box(box.getX(), box.getY(), box.getWidth(), box.getHeight()), rgb, alpha);
  }

  private void node(Station station, List<Mark> marks) {
    double alpha = concerns(station.state()) ? 1 : FADED;
    home(station, alpha, marks);
    Path2D circle = Shapes.circle(station.x(), station.y(), station.r());
    marks.add(new Mark.Line(circle, new Mark.Pen(theme().panel(), 0.36 * em(), alpha)));
    marks.add(new Mark.Area(circle, filled(station.state(), theme().sea()), 1));
    marks.add(new Mark.Line(circle, new Mark.Pen(theme().ink(), 0.13 * em(), alpha)));
  }

  /** The colour of a state, mixed into the ground if it is out of focus. */
  private int filled(int state, int ground) {
    int rgb = arrangement.filling().rgb()[state];
    int own = rgb == Filling.NONE ? theme().land() : rgb;
    return concerns(state) ? own : Ramp.mixed(ground, own, 2 * FADED);
  }

  /** Shows where the capital of a node lies that does not stand there. */
  private void home(Station station, double alpha, List<Mark> marks) {
    if (station.away()) {
      Rectangle2D box = arrangement.measure().map();
      double dx = station.x() - box.getCenterX();
      double dy = station.y() - box.getCenterY();
      double far = Math.max(1e-9, Math.hypot(dx, dy));
      double ux = dx / far;
      double uy = dy / far;
      double half = 0.42 * em();
      double base = station.r() + 0.22 * em();
      double x = station.x() + ux * base;
      double y = station.y() + uy * base;
      marks.add(
          new Mark.Area(
              Shapes.polygon(
                  x - half * uy,
                  y + half * ux,
                  x + half * uy,
                  y - half * ux,
                  x + 1.6 * half * ux,
                  y + 1.6 * half * uy),
              theme().ink(),
              alpha));
    } else if (station.moved() > 2) {
      Mark.Pen pen = new Mark.Pen(theme().ink(), 0.08 * em(), alpha);
      marks.add(
          new Mark.Line(
              Shapes.line(station.homeX(), station.homeY(), station.x(), station.y()), pen));
      Path2D dot = Shapes.circle(station.homeX(), station.homeY(), 0.16 * em());
      marks.add(new Mark.Area(dot, theme().ink(), alpha));
    }
  }

  private void label(Label label, List<Mark> marks) {
    double alpha = concerns(label.state()) ? 1 : FADED;
    Rectangle2D box = label.box();
    if (label.led()) {
      Line2D line = Labels.leader(arrangement.stations().get(label.state()), box);
      Path2D path = Shapes.line(line.getX1(), line.getY1(), line.getX2(), line.getY2());
      marks.add(new Mark.Line(path, new Mark.Pen(theme().ink(), 0.08 * em(), alpha)));
    }
    marks.add(area(box, theme().panel(), 0.86 * alpha));
    double y = box.getMaxY() - 0.32 * em();
    double x = box.getX() + 0.35 * em();
    marks.add(
        new Mark.Word(x, y, label.name(), em(), true, Mark.Anchor.START, theme().ink(), alpha));
    if (!label.value().isEmpty()) {
      double right = box.getMaxX() - 0.35 * em();
      marks.add(
          new Mark.Word(
              right, y, label.value(), em(), false, Mark.Anchor.END, theme().ink(), alpha));
    }
  }

  private boolean concerns(Route route) {
    return scene.focus() < 0 || route.edge().touches(scene.focus());
  }

  /** Whether a state is in focus, or tied to the one that is by an edge that is shown. */
  private boolean concerns(int state) {
    return scene.focus() < 0
        || state == scene.focus()
        || arrangement.edges().stream()
            .anyMatch(edge -> edge.touches(state) && edge.touches(scene.focus()));
  }

  private Theme theme() {
    return scene.theme();
  }

  private double em() {
    return arrangement.measure().em();
  }
}
