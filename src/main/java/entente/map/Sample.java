package entente.map;

import java.util.ArrayList;
import java.util.List;

/**
 * A short line as it stands in the legend.
 *
 * @param edge an edge of the kind
 * @param width of the line, in sizes of letters
 * @param words what it stands for
 */
record Sample(Edge edge, double width, String words) {

  /** The samples of a layer. */
  static List<Sample> of(Layer layer, double fullWorth, Theme theme) {
    return switch (layer) {
      case ALIGNMENT ->
          List.of(sample(layer, 0.5, 0.2, "alignment 0.5"), sample(layer, 1, 0.65, "1"));
      case TRUST ->
          List.of(sample(layer, 1, 0.28, "trust 1"), sample(layer, -1, 0.28, "distrust -1"));
      case TREATIES ->
          List.of(sample(layer, 1, 0.15, "partnership"), sample(layer, 2, 0.4, "mutual defence"));
      case SANCTIONS -> List.of(sample(layer, 1, 0.22, "sanctions"));
      case CONTRACTS -> contracts(fullWorth);
      case WARS -> List.of(sample(layer, 1, 0.3, "war"));
    };
  }

  private static List<Sample> contracts(double fullWorth) {
    String words =
        fullWorth > 0 ? "contracts, worth " + Words.plain(fullWorth) + " a month" : "contracts";
    return List.of(sample(Layer.CONTRACTS, 1, fullWorth > 0 ? 0.54 : 0.12, words));
  }

  private static Sample sample(Layer layer, double value, double width, String words) {
    boolean directed = layer == Layer.TRUST || layer == Layer.SANCTIONS || layer == Layer.CONTRACTS;
    return new Sample(new Edge(layer, 0, 1, directed, value), width, words);
  }

  void draw(double x, double y, double length, double em, Theme theme, List<Mark> marks) {
    double[] points = {x, y, x + length / 2, y, x + length, y};
    Route route = new Route(edge, points, width * em);
    List<Mark> line = new ArrayList<>();
    new Strokes(theme, em, 0).draw(route, 1, line);
    marks.addAll(line);
  }
}
