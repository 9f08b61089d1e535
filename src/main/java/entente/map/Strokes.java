package entente.map;

import java.awt.geom.Path2D;
import java.util.List;

/**
 * Draws edges, each kind in a colour and a form of its own, so that the form alone tells them
 * apart.
 *
 * @param theme the ground
 * @param em the size of letters [pixels]
 * @param phase how far the dashes of contracts have moved, in periods
 */
record Strokes(Theme theme, double em, double phase) {

  /** The colour of a kind of edge. */
  private int rgb(Edge edge) {
    boolean light = theme == Theme.LIGHT;
    return switch (edge.layer()) {
      case ALIGNMENT -> light ? 0xb0568c : 0xe29bc4;
      case TRUST -> edge.value() < 0 ? 0xd55e00 : light ? 0x0072b2 : 0x56b4e9;
      case TREATIES -> theme.ink();
      case SANCTIONS -> light ? 0xc24a00 : 0xff8a4c;
      case CONTRACTS -> light ? 0x007a5a : 0x2fc79a;
      case WARS -> light ? 0xa50f3c : 0xff5c7a;
    };
  }

  /**
   * Draws one.
   *
   * @param alpha how opaque it is
   */
  void draw(Route route, double alpha, List<Mark> marks) {
    Path2D path = route.path();
    Edge edge = route.edge();
    int rgb = rgb(edge);
    double width = route.width();
    if (edge.layer() == Layer.ALIGNMENT) {
      marks.add(new Mark.Line(path, new Mark.Pen(rgb, width, 0.45 * alpha)));
      return;
    }
    marks.add(new Mark.Line(path, new Mark.Pen(theme.panel(), width + 0.16 * em, 0.75 * alpha)));
    marks.add(new Mark.Line(path, new Mark.Pen(rgb, width, alpha, dash(edge, width))));
    switch (edge.layer()) {
      case TREATIES -> {
        if (edge.value() > 1.5) {
          marks.add(new Mark.Line(path, new Mark.Pen(theme.panel(), width / 3, alpha)));
        }
      }
      case TRUST, CONTRACTS -> head(route, rgb, alpha, marks);
      case SANCTIONS -> bar(route, rgb, alpha, marks);
      case WARS -> crosses(route, rgb, alpha, marks);
      case ALIGNMENT -> {}
    }
  }

  private Mark.Dash dash(Edge edge, double width) {
    return switch (edge.layer()) {
      case SANCTIONS -> new Mark.Dash(0.16 * em, 0.3 * em, 0);
      case CONTRACTS -> {
        double on = 0.75 * em;
        double off = 0.4 * em;
        yield new Mark.Dash(on, off, -phase * (on + off));
      }
      default -> Mark.Dash.NONE;
    };
  }

  private void head(Route route, int rgb, double alpha, List<Mark> marks) {
    double[] u = route.end();
    double[] tip = route.at(1);
    double half = route.width() / 2 + 0.22 * em;
    double length = 2.1 * half;
    double x = tip[0] + 0.28 * em * u[0];
    double y = tip[1] + 0.28 * em * u[1];
    Path2D path =
        Shapes.polygon(
            x,
            y,
            x - length * u[0] - half * u[1],
            y - length * u[1] + half * u[0],
            x - length * u[0] + half * u[1],
            y - length * u[1] - half * u[0]);
    marks.add(new Mark.Line(path, new Mark.Pen(theme.panel(), 0.14 * em, 0.75 * alpha)));
    marks.add(new Mark.Area(path, rgb, alpha));
  }

  private void bar(Route route, int rgb, double alpha, List<Mark> marks) {
    double[] u = route.end();
    double[] tip = route.at(1);
    double half = 0.42 * em;
    Path2D path =
        Shapes.line(
            tip[0] - half * u[1], tip[1] + half * u[0], tip[0] + half * u[1], tip[1] - half * u[0]);
    marks.add(new Mark.Line(path, new Mark.Pen(theme.panel(), 0.36 * em, 0.75 * alpha)));
    marks.add(new Mark.Line(path, new Mark.Pen(rgb, 0.2 * em, alpha)));
  }

  private void crosses(Route route, int rgb, double alpha, List<Mark> marks) {
    double[] middle = route.at(0.5);
    double half = 0.5 * em;
    double x = middle[0];
    double y = middle[1];
    for (int turn = -1; turn <= 1; turn += 2) {
      Path2D path = Shapes.line(x - half, y - turn * half, x + half, y + turn * half);
      marks.add(new Mark.Line(path, new Mark.Pen(theme.panel(), 0.5 * em, alpha)));
    }
    for (int turn = -1; turn <= 1; turn += 2) {
      Path2D path = Shapes.line(x - half, y - turn * half, x + half, y + turn * half);
      marks.add(new Mark.Line(path, new Mark.Pen(rgb, 0.28 * em, alpha)));
    }
  }
}
