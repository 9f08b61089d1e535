package entente.map;

import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Finds room for the states' words: the largest node's first, beside the node if it can be, else a
 * little away with a line that leads there. Words never lie on each other or on a node; if there is
 * no room at all they are left out, so that those of the smallest states are missing first.
 */
final class Labels {
  private static final int DIRECTIONS = 16;
  private static final double[] AWAY = {0, 1.2, 2.4, 3.8, 5.5, 7.5, 10};

  private final List<Station> stations;
  private final List<Route> routes;
  private final Rectangle2D box;
  private final double em;
  private final List<Label> placed = new ArrayList<>();

  private Labels(List<Station> stations, List<Route> routes, Rectangle2D box, double em) {
    this.stations = stations;
    this.routes = routes;
    this.box = box;
    this.em = em;
  }

  /** What is to be written at a node. */
  record Text(String name, String value) {}

  /**
   * The words that there is room for.
   *
   * @param texts by state
   * @param box where they must be
   */
  static List<Label> of(
      List<Station> stations, List<Text> texts, List<Route> routes, Rectangle2D box, double em) {
    Labels labels = new Labels(stations, routes, box, em);
    stations.stream()
        .sorted(Comparator.comparingDouble(Station::r).reversed().thenComparing(Station::state))
        .forEach(station -> labels.place(station, texts.get(station.state())));
    return List.copyOf(labels.placed);
  }

  private void place(Station station, Text text) {
    double pad = 0.35 * em;
    double words = Lettering.width(text.name(), em, true);
    double figures = text.value().isEmpty() ? 0 : Lettering.width(" " + text.value(), em, false);
    double wide = words + figures + 2 * pad;
    double high = 1.3 * em;
    Optional<Candidate> best = Optional.empty();
    for (double away : AWAY) {
      for (int k = 0; k < DIRECTIONS; k++) {
        double dislike = preference(k) + 0.5 * away;
        double cheapest = best.map(b -> b.cost).orElse(Double.POSITIVE_INFINITY);
        if (dislike < cheapest) {
          Candidate candidate = candidate(station, wide, high, away * em, k);
          if (candidate.fits() && candidate.costs(dislike) < cheapest) {
            best = Optional.of(candidate);
          }
        }
      }
    }
    best.ifPresent(
        b -> placed.add(new Label(station.state(), text.name(), text.value(), b.room, b.led)));
  }

  private Candidate candidate(Station station, double wide, double high, double away, int k) {
    double angle = 2 * Math.PI * k / DIRECTIONS;
    double ux = StrictMath.cos(angle);
    double uy = StrictMath.sin(angle);
    double far = station.r() + 0.25 * em + away;
    double x = station.x() + ux * far + (ux - 1) / 2 * wide;
    double y = station.y() + uy * far + (uy - 1) / 2 * high;
    Rectangle2D room = new Rectangle2D.Double(x, y, wide, high);
    return new Candidate(station, room, away > 0);
  }

  /** To the right is best, then to the left, above and below. */
  private static double preference(int k) {
    return k == 0 ? 0 : k == DIRECTIONS / 2 ? 0.2 : k % (DIRECTIONS / 4) == 0 ? 0.3 : 0.5;
  }

  /** A place that words may take. */
  private final class Candidate {
    private final Station station;
    private final Rectangle2D room;
    private final boolean led;
    private double cost = Double.POSITIVE_INFINITY;

    Candidate(Station station, Rectangle2D room, boolean led) {
      this.station = station;
      this.room = room;
      this.led = led;
    }

    /** How little it is liked, with the edges that it would lie on. */
    double costs(double dislike) {
      cost = dislike + 0.12 * crossed();
      return cost;
    }

    private double crossed() {
      double points = 0;
      for (Route route : routes) {
        double[] at = route.points();
        for (int k = 0; k < at.length; k += 6) {
          points += room.contains(at[k], at[k + 1]) ? 1 : 0;
        }
      }
      return points;
    }

    boolean fits() {
      return box.contains(room)
          && placed.stream().noneMatch(this::collides)
          && stations.stream().noneMatch(this::covers);
    }

    private boolean collides(Label other) {
      return grown(other.box(), 0.15 * em).intersects(room)
          || (led && grown(other.box(), 1).intersectsLine(leader()))
          || (other.led()
              && grown(room, 1)
                  .intersectsLine(Labels.leader(stations.get(other.state()), other.box())));
    }

    private boolean covers(Station other) {
      double nearX = Math.max(room.getMinX(), Math.min(room.getMaxX(), other.x()));
      double nearY = Math.max(room.getMinY(), Math.min(room.getMaxY(), other.y()));
      boolean under = Math.hypot(nearX - other.x(), nearY - other.y()) < other.r() + 1;
      boolean struck =
          led
              && other.state() != station.state()
              && leader().ptSegDist(other.x(), other.y()) < other.r() + 1;
      return under || struck;
    }

    private Line2D leader() {
      return Labels.leader(station, room);
    }
  }

  private static Rectangle2D grown(Rectangle2D box, double by) {
    return new Rectangle2D.Double(
        box.getX() - by, box.getY() - by, box.getWidth() + 2 * by, box.getHeight() + 2 * by);
  }

  /** The line from a node's rim to the nearest point of its words. */
  static Line2D leader(Station station, Rectangle2D room) {
    double x = Math.max(room.getMinX(), Math.min(room.getMaxX(), station.x()));
    double y = Math.max(room.getMinY(), Math.min(room.getMaxY(), station.y()));
    double far = Math.max(1e-9, Math.hypot(x - station.x(), y - station.y()));
    double share = Math.min(1, station.r() / far);
    return new Line2D.Double(
        station.x() + share * (x - station.x()), station.y() + share * (y - station.y()), x, y);
  }
}
