package entente.map;

import java.util.ArrayList;
import java.util.List;

/**
 * Lays the edges between the nodes.
 *
 * @param stations the nodes, by state
 * @param em the size of letters [pixels]
 * @param fullWorth the worth of the widest contract that is drawn
 */
record Routes(List<Station> stations, double em, double fullWorth) {

  /** The scale of the widths of contracts: a round worth that none is beyond. */
  static double fullWorth(List<Edge> edges) {
    double most =
        edges.stream()
            .filter(edge -> edge.layer() == Layer.CONTRACTS)
            .mapToDouble(Edge::value)
            .max()
            .orElse(0);
    return most > Double.MIN_NORMAL ? CellColouring.round(most) : 0;
  }

  List<Route> of(List<Edge> edges) {
    List<Route> routes = new ArrayList<>();
    for (Edge edge : edges) {
      Station from = stations.get(edge.from());
      Station to = stations.get(edge.to());
      Route route = Route.of(edge, from, to, bend(edge.layer()), gap(edge), width(edge));
      if (!route.isEmpty()) {
        routes.add(route);
      }
    }
    return List.copyOf(routes);
  }

  /** Layers bend differently, so that edges between the same two do not lie on each other. */
  private static double bend(Layer layer) {
    return switch (layer) {
      case ALIGNMENT, TREATIES -> 0.05;
      case WARS -> -0.05;
      case CONTRACTS -> 0.13;
      case TRUST -> 0.2;
      case SANCTIONS -> 0.27;
    };
  }

  private double gap(Edge edge) {
    return edge.directed() ? 0.3 * em : 0.1 * em;
  }

  private double width(Edge edge) {
    double strength = Math.abs(edge.value());
    return em
        * switch (edge.layer()) {
          case ALIGNMENT -> 0.2 + 0.9 * (strength - edge.layer().least());
          case TRUST -> 0.06 + 0.22 * strength;
          case TREATIES -> strength > 1.5 ? 0.4 : 0.15;
          case SANCTIONS -> 0.1 + 0.12 * strength;
          case CONTRACTS -> contract(strength);
          case WARS -> 0.3;
        };
  }

  private double contract(double worth) {
    return 0.12 + (fullWorth > 0 ? 0.42 * Math.min(1, worth / fullWorth) : 0);
  }
}
