package entente.map;

import java.util.List;
import java.util.Optional;

/**
 * What an arrangement has at a point.
 *
 * @param x from the left [pixels]
 * @param y from the top [pixels]
 */
record Hits(Arrangement arrangement, double x, double y) {
  /** How near to a line is on it [pixels]. */
  private static final double NEAR = 4;

  /** The state at whose node or words it is. */
  Optional<Integer> node() {
    return arrangement.stations().stream()
        .filter(node -> Math.hypot(x - node.x(), y - node.y()) <= node.r() + 1)
        .map(Station::state)
        .findFirst()
        .or(
            () ->
                arrangement.labels().stream()
                    .filter(label -> label.box().contains(x, y))
                    .map(Label::state)
                    .findFirst());
  }

  /** The edge that it is on; of several the nearest, of those as near the uppermost. */
  Optional<Edge> edge() {
    Optional<Edge> found = Optional.empty();
    double least = Double.POSITIVE_INFINITY;
    List<Route> routes = arrangement.routes();
    for (int k = routes.size() - 1; k >= 0; k--) {
      Route route = routes.get(k);
      double distance = Math.max(0, route.distance(x, y) - route.width() / 2);
      if (distance <= NEAR && distance < least) {
        least = distance;
        found = Optional.of(route.edge());
      }
    }
    return found;
  }

  /** The state on whose land it is. */
  Optional<Integer> land() {
    int states = arrangement.stations().size();
    for (int state = 0; state < states; state++) {
      int k = state;
      if (arrangement.ground().map(g -> g.lands().get(k).contains(x, y)).orElse(false)) {
        return Optional.of(state);
      }
    }
    return Optional.empty();
  }
}
