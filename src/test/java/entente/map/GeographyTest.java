package entente.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import entente.atlas.Azimuthal;
import entente.atlas.Equirectangular;
import entente.fixture.Stage;
import entente.scenario.Cartography;
import entente.scenario.Cartography.Part;
import entente.scenario.Place;
import entente.scenario.Scenario;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The land of scenarios: whose it is, and that it is drawn without streaks. */
class GeographyTest {
  /** A coast is as exact as a tenth of a degree. */
  private static final double[][] NEAR = {{0, 0}, {0.1, 0}, {-0.1, 0}, {0, 0.1}, {0, -0.1}};

  private static final Rectangle2D BOX = new Rectangle2D.Double(0, 0, 1000, 700);

  @ParameterizedTest
  @ValueSource(strings = {"northeast-asia", "europe-1907", "korea-1950"})
  void everyCapitalLiesOnItsOwnLand(String name) {
    Theatre theatre = Maps.of(name).theatre;
    Geography geography = theatre.geography().orElseThrow();
    double[] xy = new double[2];
    for (int state = 0; state < theatre.states(); state++) {
      Place place = theatre.state(state).place().orElseThrow();
      List<Integer> around = new ArrayList<>();
      for (double[] step : NEAR) {
        double east = place.longitude() + step[0];
        geography.projection().project(east, place.latitude() + step[1], xy);
        around.addAll(owners(geography, xy[0], xy[1]));
      }
      assertTrue(around.contains(state), theatre.label(state) + " lies at " + around);
    }
  }

  /** Whose land a point of the plane is. */
  private static List<Integer> owners(Geography geography, double x, double y) {
    List<Integer> owners = new ArrayList<>();
    for (int k = 0; k < geography.lands().size(); k++) {
      Path2D path = new Path2D.Double(Path2D.WIND_EVEN_ODD);
      for (FlatPiece piece : geography.lands().get(k)) {
        piece.rings().forEach(ring -> path.append(Shapes.polygon(ring), false));
      }
      if (path.contains(x, y)) {
        owners.add(k);
      }
    }
    return owners;
  }

  @Test
  void aPieceGoesToTheStateThatTheScenarioNames() {
    Theatre theatre = Maps.of("northeast-asia").theatre;
    Geography geography = theatre.geography().orElseThrow();
    double[] crimea = new double[2];
    geography.projection().project(34.2, 45.2, crimea);
    int owner = owners(geography, crimea[0], crimea[1]).get(0);
    assertEquals("UKR", theatre.state(owner).code());
    double[] guiana = new double[2];
    geography.projection().project(-53, 4, guiana);
    assertEquals(List.of(theatre.states()), owners(geography, guiana[0], guiana[1]));
  }

  @Test
  void piecesThatAreNotThereAreAllNamed() {
    Scenario scenario = Stage.shipped("northeast-asia");
    Map<String, Part> parts = Map.of("a lake", new Part("Russia", new Place(-30, 40), "RUS"));
    Cartography map =
        new Cartography(
            Cartography.PLAIN.projection(), Optional.empty(), List.of(), Map.of(), parts);
    BadMap bad = assertThrows(BadMap.class, () -> Geography.of(scenario, map));
    assertEquals(
        "map.parts.a lake.at is [-30, 40], which lies in no piece of Russia.", bad.getMessage());
  }

  @Test
  void aScenarioWithoutPlacesHasNoGeographyAndStandsInACircle() {
    Maps toy = Maps.of("toy");
    assertTrue(toy.theatre.geography().isEmpty());
    Plate plate = Plate.of(toy.scene(), 800, 500);
    Rectangle2D box = plate.arrangement().measure().map();
    for (int k = 0; k < 3; k++) {
      double wide = (plate.middle(k).getX() - box.getCenterX()) / (box.getWidth() / 2 - 9 * 12);
      double high = (plate.middle(k).getY() - box.getCenterY()) / (box.getHeight() / 2 - 3.5 * 12);
      assertEquals(1, Math.hypot(wide, high), 1e-9, "on the ellipse");
    }
    assertEquals(box.getCenterX(), plate.middle(0).getX(), 1e-9);
    assertTrue(plate.middle(0).getY() < box.getCenterY(), "the first is at the top");
  }

  /** Land that crosses the edge of the grid is there on both sides, and nowhere as a streak. */
  @ParameterizedTest
  @ValueSource(doubles = {0, 100, 179, -150})
  void landIsLaidDownOnAGridWithoutStreaks(double longitude) {
    Equirectangular grid = new Equirectangular(longitude, 0);
    for (FlatPiece piece : pieces("Russia", grid)) {
      assertTrue(longest(piece) < Math.toRadians(6), "a step of " + longest(piece));
    }
    boolean left = anywhere(pieces("Russia", grid), Math.toRadians(-175 - longitude));
    assertTrue(left || longitude == 100, "the far east, one turn on");
  }

  private static List<FlatPiece> pieces(String country, Equirectangular grid) {
    List<FlatPiece> pieces = new ArrayList<>();
    entente.atlas.Atlas.world()
        .country(country)
        .pieces()
        .forEach(piece -> pieces.addAll(FlatPiece.of(piece, grid)));
    return pieces;
  }

  private static boolean anywhere(List<FlatPiece> pieces, double x) {
    double y = Math.toRadians(66.5);
    for (double round : new double[] {-2 * Math.PI, 0, 2 * Math.PI}) {
      for (FlatPiece piece : pieces) {
        if (Shapes.polygon(piece.rings().get(0)).contains(x + round, y)) {
          return true;
        }
      }
    }
    return false;
  }

  private static double longest(FlatPiece piece) {
    double longest = 0;
    for (double[] ring : piece.rings()) {
      for (int k = 2; k < ring.length; k += 2) {
        double step = Math.hypot(ring[k] - ring[k - 2], ring[k + 1] - ring[k - 1]);
        longest = Math.max(longest, step);
      }
    }
    return longest;
  }

  /**
   * Half of the globe is land and sea, the other half is not seen: nothing lies beyond its edge.
   */
  @Test
  void aGlobeShowsNothingBeyondItsEdge() {
    Azimuthal globe = new Azimuthal(Azimuthal.Ray.ORTHOGRAPHIC, 100, 20);
    int shown = 0;
    for (var country : entente.atlas.Atlas.world().countries()) {
      for (var piece : country.pieces()) {
        for (FlatPiece flat : FlatPiece.of(piece, globe)) {
          shown++;
          for (double[] ring : flat.rings()) {
            for (int k = 0; k < ring.length; k += 2) {
              assertTrue(Math.hypot(ring[k], ring[k + 1]) <= 1 + 1e-12, country.name());
            }
          }
        }
      }
    }
    assertTrue(shown > 300, shown + " pieces");
    var far = entente.atlas.Atlas.world().country("Brazil").pieces().get(0);
    assertTrue(FlatPiece.of(far, globe).isEmpty(), "on the far side");
  }

  @Test
  void landAroundTheFarSideIsBoundedByTheEdgeOfTheMap() {
    Azimuthal north = new Azimuthal(Azimuthal.Ray.EQUAL_AREA, 0, 90);
    Path2D path = new Path2D.Double(Path2D.WIND_EVEN_ODD);
    for (var piece : entente.atlas.Atlas.world().country("Antarctica").pieces()) {
      for (FlatPiece flat : FlatPiece.of(piece, north)) {
        flat.rings().forEach(ring -> path.append(Shapes.polygon(ring), false));
      }
    }
    double[] inland = new double[2];
    north.project(60, -74, inland);
    assertTrue(path.contains(inland[0], inland[1]), "East Antarctica");
    assertTrue(!path.contains(0, 0), "the other pole");
  }

  @Test
  void theFrameFitsIntoItsBoxWithAMargin() {
    Geography geography = Maps.of("europe-1907").theatre.geography().orElseThrow();
    View view = View.of(geography.projection(), geography.frame(), BOX, 40);
    double[] xy = new double[2];
    double nearest = Double.POSITIVE_INFINITY;
    for (Place place : geography.frame()) {
      geography.projection().project(place.longitude(), place.latitude(), xy);
      double x = view.x(xy[0]);
      double y = view.y(xy[1]);
      double inside = Math.min(Math.min(x, 1000 - x), Math.min(y, 700 - y));
      assertTrue(inside >= 40 - 1e-9, "outside by " + inside);
      nearest = Math.min(nearest, inside);
    }
    assertEquals(40, nearest, 1e-9, "as large as can be");
  }
}
