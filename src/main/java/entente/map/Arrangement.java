package entente.map;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Where everything of a scene lies in a picture: all but its colours, its focus and the movement of
 * its dashes.
 *
 * @param measure the proportions
 * @param filling the colours and values of the states
 * @param ground the land, if there is geography
 * @param stations the nodes, by state
 * @param edges the edges, the lowest layer first
 * @param routes the ways of those that there is room for
 * @param labels the words at the nodes
 * @param fullWorth what the widest contract is worth
 */
record Arrangement(
    Measure measure,
    Filling filling,
    Optional<Ground> ground,
    List<Station> stations,
    List<Edge> edges,
    List<Route> routes,
    List<Label> labels,
    double fullWorth) {

  /**
   * Arranges a scene.
   *
   * @param known the land as it lay in the last picture of this size, if there was one
   */
  static Arrangement of(MapScene scene, int width, int height, Optional<Ground> known) {
    Theatre theatre = scene.theatre();
    Filling filling = scene.colouring().of(scene.moment());
    double em = Measure.em(width, height);
    List<Edge> edges = new Edges(theatre.layout(), scene.moment()).of(scene.layers());
    double fullWorth = Routes.fullWorth(edges);
    int rows = new Legend(scene, filling, fullWorth, width, em).rows();
    Measure measure = new Measure(width, height, em, rows);
    Rectangle2D box = measure.map();
    Optional<Ground> ground =
        known.or(() -> theatre.geography().map(land -> Ground.of(land, box, 3 * em)));
    List<Station> stations =
        Stations.of(new Stations(theatre, scene.moment(), box, em), theatre.geography(), ground);
    List<Route> routes = new Routes(stations, em, fullWorth).of(edges);
    List<Label> labels = Labels.of(stations, texts(theatre, filling), routes, box, em);
    return new Arrangement(measure, filling, ground, stations, edges, routes, labels, fullWorth);
  }

  private static List<Labels.Text> texts(Theatre theatre, Filling filling) {
    List<Labels.Text> texts = new ArrayList<>();
    for (int state = 0; state < theatre.states(); state++) {
      double value = filling.values()[state];
      boolean none = Double.isNaN(value) || filling.key() instanceof Key.Kinds;
      texts.add(new Labels.Text(theatre.label(state), none ? "" : Words.brief(value)));
    }
    return texts;
  }
}
