package entente.map;

import entente.scenario.Place;
import entente.world.Quantity;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds a place in the picture for each state.
 *
 * @param theatre the states
 * @param moment when; their powers are those of then
 * @param box where they must be
 * @param em the size of letters [pixels]
 */
record Stations(Theatre theatre, Moment moment, Rectangle2D box, double em) {
  private static final int ROUNDS = 60;

  /** The nodes at the capitals; those whose capitals are out of the picture at its edge. */
  List<Station> on(Geography geography, View view) {
    List<Station> stations = new ArrayList<>();
    double[] xy = new double[2];
    for (int state = 0; state < theatre.states(); state++) {
      Place place = theatre.state(state).place().orElseThrow();
      boolean reached = geography.projection().project(place.longitude(), place.latitude(), xy);
      stations.add(within(state, view.x(xy[0]), view.y(xy[1]), reached));
    }
    return apart(stations);
  }

  private Station within(int state, double x, double y, boolean reached) {
    double r = radius(state);
    double inset = r + em;
    double halfWide = Math.max(1, box.getWidth() / 2 - inset);
    double halfHigh = Math.max(1, box.getHeight() / 2 - inset);
    double dx = x - box.getCenterX();
    double dy = y - box.getCenterY();
    double beyond = Math.max(Math.abs(dx) / halfWide, Math.abs(dy) / halfHigh);
    boolean out = !reached || !box.contains(x, y);
    double share = beyond > 1 || out ? 1 / beyond : 1;
    double atX = box.getCenterX() + share * dx;
    double atY = box.getCenterY() + share * dy;
    return new Station(state, atX, atY, r, out ? atX : x, out ? atY : y, out);
  }

  /** The nodes on an ellipse, in the order of the scenario, the first at the top. */
  List<Station> around() {
    List<Station> stations = new ArrayList<>();
    int count = theatre.states();
    double wide = Math.max(1, box.getWidth() / 2 - 9 * em);
    double high = Math.max(1, box.getHeight() / 2 - 3.5 * em);
    for (int state = 0; state < count; state++) {
      double angle = 2 * Math.PI * state / count - Math.PI / 2;
      double x = box.getCenterX() + wide * StrictMath.cos(angle);
      double y = box.getCenterY() + high * StrictMath.sin(angle);
      stations.add(new Station(state, x, y, radius(state), x, y, false));
    }
    return stations;
  }

  /** The area of a node grows with its state's power, from a least size on. */
  private double radius(int state) {
    double power = moment.at(theatre.layout().at(Quantity.POWER, state));
    return radius(power, theatre, em);
  }

  static double radius(double power, Theatre theatre, double em) {
    double share = theatre.mostPower() > 0 ? power / theatre.mostPower() : 0;
    return em * crowd(theatre) * (0.35 + 0.9 * Math.sqrt(Math.max(0, Math.min(1, share))));
  }

  /** How much smaller everything is where there are many states. */
  private static double crowd(Theatre theatre) {
    return Math.min(1, Math.sqrt(20.0 / theatre.states()));
  }

  /** Pushes nodes apart until an edge between them can be seen, the smaller further. */
  private List<Station> apart(List<Station> stations) {
    List<Station> moved = new ArrayList<>(stations);
    for (int round = 0; round < ROUNDS; round++) {
      boolean calm = true;
      for (int i = 0; i < moved.size(); i++) {
        for (int j = i + 1; j < moved.size(); j++) {
          calm &= !push(moved, i, j);
        }
      }
      if (calm) {
        break;
      }
    }
    return List.copyOf(moved);
  }

  private boolean push(List<Station> all, int i, int j) {
    Station a = all.get(i);
    Station b = all.get(j);
    double wanted = a.r() + b.r() + 1.2 * em * crowd(theatre);
    double dx = b.x() - a.x();
    double dy = b.y() - a.y();
    double far = Math.hypot(dx, dy);
    if (far >= wanted - 0.01) {
      return false;
    }
    double ux = far > 0 ? dx / far : 1;
    double uy = far > 0 ? dy / far : 0;
    double shareA = b.r() / (a.r() + b.r());
    double by = wanted - far;
    all.set(i, kept(a.at(a.x() - ux * by * shareA, a.y() - uy * by * shareA)));
    all.set(j, kept(b.at(b.x() + ux * by * (1 - shareA), b.y() + uy * by * (1 - shareA))));
    return true;
  }

  /** Within the box. */
  private Station kept(Station one) {
    double inset = one.r() + 2;
    double x = Math.max(box.getMinX() + inset, Math.min(box.getMaxX() - inset, one.x()));
    double y = Math.max(box.getMinY() + inset, Math.min(box.getMaxY() - inset, one.y()));
    return one.at(x, y);
  }

  /** The nodes, on the land if there is some. */
  static List<Station> of(Stations stations, Optional<Geography> geography, Optional<Ground> land) {
    return geography.isPresent() && land.isPresent()
        ? stations.on(geography.get(), land.get().view())
        : stations.around();
  }
}
