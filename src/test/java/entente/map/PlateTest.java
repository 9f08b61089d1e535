package entente.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import entente.scenario.Place;
import java.awt.geom.Point2D;
import java.awt.image.BufferedImage;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is painted where, and what is found there again. */
class PlateTest {
  private static final int WIDTH = 1000;
  private static final int HEIGHT = 640;
  private final Maps maps = Maps.of("northeast-asia");

  private static int pixel(BufferedImage image, double x, double y) {
    return image.getRGB((int) x, (int) y) & 0xffffff;
  }

  private int state(String code) {
    return maps.theatre.all().stream().map(s -> s.code()).toList().indexOf(code);
  }

  private Point2D at(Plate plate, double longitude, double latitude) {
    Geography geography = maps.theatre.geography().orElseThrow();
    View view = plate.arrangement().ground().orElseThrow().view();
    double[] xy = new double[2];
    geography.projection().project(longitude, latitude, xy);
    return new Point2D.Double(view.x(xy[0]), view.y(xy[1]));
  }

  /** The colour of land and node is that which the legend has for the value. */
  @ParameterizedTest
  @EnumSource(Theme.class)
  void aStateHasTheColourOfItsValue(Theme theme) {
    Plate plate = Plate.of(maps.scene().in(theme).showing(Set.of()), WIDTH, HEIGHT);
    BufferedImage image = plate.image();
    Filling filling = maps.colourings.usual().of(maps.end());
    Key.Gradient key = (Key.Gradient) filling.key();
    for (int state = 0; state < maps.theatre.states(); state++) {
      Point2D node = plate.middle(state);
      int rgb = key.rgb(filling.values()[state]);
      assertEquals(rgb, pixel(image, node.getX(), node.getY()), maps.theatre.label(state));
    }
    Point2D siberia = at(plate, 100, 66);
    int russia = key.rgb(filling.values()[state("RUS")]);
    assertEquals(russia, pixel(image, siberia.getX(), siberia.getY()));
    Point2D desert = at(plate, 68, 48);
    assertEquals(theme.land(), pixel(image, desert.getX(), desert.getY()));
    Point2D ocean = at(plate, 135, 40);
    assertEquals(theme.sea(), pixel(image, ocean.getX(), ocean.getY()));
  }

  @Test
  void whatLiesAtANodeIsItsStateWithExactValues() {
    Plate plate = Plate.of(maps.scene(), WIDTH, HEIGHT);
    for (int state = 0; state < maps.theatre.states(); state++) {
      Point2D node = plate.middle(state);
      Found found = plate.hit(node.getX(), node.getY()).orElseThrow();
      assertEquals(state, ((Found.AState) found).state());
      double value =
          maps.end()
              .at(
                  maps.theatre
                      .layout()
                      .find("state." + maps.theatre.state(state).code() + ".stability"));
      assertTrue(found.words().contains("stability: " + Words.plain(value)), "" + found.words());
    }
  }

  @Test
  void whatLiesOnLandIsTheStateWhoseItIs() {
    Plate plate = Plate.of(maps.scene().showing(Set.of()), WIDTH, HEIGHT);
    Point2D siberia = at(plate, 100, 66);
    Found found = plate.hit(siberia.getX(), siberia.getY()).orElseThrow();
    assertEquals("Russia, Moscow (RUS)", found.words().get(0));
    Point2D ocean = at(plate, 135, 40);
    assertEquals(Optional.empty(), plate.hit(ocean.getX(), ocean.getY()));
    assertEquals(Optional.empty(), plate.hit(WIDTH / 2.0, 5), "in the band of words");
  }

  @ParameterizedTest
  @EnumSource(Layer.class)
  void everyEdgeIsFoundInItsMiddle(Layer layer) {
    MapScene scene = maps.scene().showing(EnumSet.of(layer));
    Plate plate =
        maps.moments().stream()
            .map(moment -> Plate.of(scene.at(moment), WIDTH, HEIGHT))
            .filter(one -> !one.arrangement().routes().isEmpty())
            .findFirst()
            .orElseThrow(() -> new AssertionError("no edge of " + layer + " in any month"));
    List<Route> routes = plate.arrangement().routes();
    int found = 0;
    for (Route route : routes) {
      double[] middle = route.at(0.5);
      found += plate.hit(middle[0], middle[1]).filter(f -> is(f, route.edge())).isPresent() ? 1 : 0;
    }
    assertTrue(found > 0.7 * routes.size(), found + " of " + routes.size() + ", where none covers");
  }

  private static boolean is(Found found, Edge edge) {
    return found instanceof Found.AnEdge one
        && one.layer() == edge.layer()
        && one.from() == edge.from()
        && one.to() == edge.to();
  }

  @Test
  void aContractIsToldWithAmountUnitAndMonths() {
    Maps toy = Maps.of("toy");
    Plate plate = Plate.of(toy.scene().showing(Set.of(Layer.CONTRACTS)), WIDTH, HEIGHT);
    Route route = plate.arrangement().routes().get(0);
    double[] middle = route.at(0.5);
    List<String> words = plate.hit(middle[0], middle[1]).orElseThrow().words();
    assertTrue(words.get(0).matches("[ABC]ville → [ABC]ville"), words.get(0));
    assertTrue(
        words.get(1).matches("[0-9.]+ \\w+ of \\w+ a month, \\d+ months left(, hidden)?"),
        words.get(1));
    assertTrue(words.get(words.size() - 1).startsWith("worth "), words.toString());
  }

  @Test
  void aCapitalBeyondThePictureStandsAtItsEdge() {
    Maps europe = Maps.of("europe-1907");
    Plate plate = Plate.of(europe.scene(), WIDTH, HEIGHT);
    List<Station> away = plate.arrangement().stations().stream().filter(Station::away).toList();
    assertEquals(1, away.size());
    assertEquals("JPN", europe.theatre.state(away.get(0).state()).code());
    assertTrue(plate.arrangement().measure().map().contains(away.get(0).x(), away.get(0).y()));
    Found found = plate.hit(away.get(0).x(), away.get(0).y()).orElseThrow();
    assertTrue(found.words().get(found.words().size() - 1).startsWith("lies beyond the picture"));
  }

  @Test
  void focusFadesWhatDoesNotConcernTheState() {
    MapScene scene = maps.scene().showing(Set.of(Layer.TREATIES));
    int kyiv = state("UKR");
    BufferedImage plain = Plate.of(scene, WIDTH, HEIGHT).image();
    Plate focused = Plate.of(scene.focusing(kyiv), WIDTH, HEIGHT);
    BufferedImage image = focused.image();
    Point2D own = focused.middle(kyiv);
    assertEquals(pixel(plain, own.getX(), own.getY()), pixel(image, own.getX(), own.getY()));
    Point2D other = focused.middle(state("PRK"));
    assertNotEquals(
        pixel(plain, other.getX(), other.getY()), pixel(image, other.getX(), other.getY()));
  }

  @Test
  void phaseMovesTheDashesOfContractsAndNothingElse() {
    Maps toy = Maps.of("toy");
    MapScene still = toy.scene();
    BufferedImage before = Plate.of(still, WIDTH, HEIGHT).image();
    BufferedImage half = Plate.of(still.flowing(0.5), WIDTH, HEIGHT).image();
    BufferedImage whole = Plate.of(still.flowing(1), WIDTH, HEIGHT).image();
    assertNotEquals(0, differing(before, half));
    assertEquals(0, differing(before, whole));
    MapScene none = still.showing(Set.of(Layer.TREATIES, Layer.SANCTIONS, Layer.WARS));
    BufferedImage a = Plate.of(none, WIDTH, HEIGHT).image();
    assertEquals(0, differing(a, Plate.of(none.flowing(0.5), WIDTH, HEIGHT).image()));
  }

  private static int differing(BufferedImage one, BufferedImage other) {
    int differing = 0;
    for (int y = 0; y < one.getHeight(); y++) {
      for (int x = 0; x < one.getWidth(); x++) {
        differing += one.getRGB(x, y) == other.getRGB(x, y) ? 0 : 1;
      }
    }
    return differing;
  }

  /** A painter keeps what it can from scene to scene; it must paint what a fresh plate would. */
  @Test
  void aPainterPaintsEverySceneAsIfItWereItsFirst() {
    MapPainter painter = new MapPainter();
    MapScene scene = maps.scene();
    List<MapScene> scenes =
        List.of(
            scene,
            scene.flowing(0.3),
            scene.focusing(2),
            scene.in(Theme.DARK),
            scene.at(maps.moments().get(2)),
            scene.by(maps.colourings.named("bloc")),
            scene.showing(EnumSet.allOf(Layer.class)),
            Maps.of("toy").scene(),
            scene);
    for (int k = 0; k < scenes.size(); k++) {
      int width = k % 2 == 0 ? 700 : 640;
      BufferedImage image = new BufferedImage(width, 480, BufferedImage.TYPE_INT_RGB);
      painter.paint(image.createGraphics(), scenes.get(k), width, 480);
      BufferedImage fresh = Plate.of(scenes.get(k), width, 480).image();
      assertEquals(0, differing(fresh, image), "scene " + k);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"northeast-asia", "europe-1907", "korea-1950", "toy"})
  void theBandAtTheTopTellsTheMonthAndTheLastThatHappened(String name) {
    Maps some = Maps.of(name);
    String svg = Plate.of(some.scene(), 1400, 900).svg();
    assertTrue(svg.contains(">" + some.end().month() + "</text>"), "the month");
    String last =
        some.end().events().stream()
            .filter(event -> event.cameAbout() && !event.sentence().isBlank())
            .reduce((a, b) -> b)
            .orElseThrow()
            .sentence();
    String start = last.substring(0, Math.min(30, last.length())).replace("&", "&amp;");
    assertTrue(svg.contains(">" + start), start);
  }

  @Test
  void thePlacesOfTheFrameAreInThePicture() {
    Plate plate = Plate.of(maps.scene(), WIDTH, HEIGHT);
    for (Place place : maps.theatre.geography().orElseThrow().frame()) {
      Point2D point = at(plate, place.longitude(), place.latitude());
      assertTrue(plate.arrangement().measure().map().contains(point), place.toString());
    }
  }
}
