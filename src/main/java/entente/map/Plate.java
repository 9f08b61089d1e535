package entente.map;

import java.awt.Graphics2D;
import java.awt.geom.Point2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A map of one size, arranged and ready to be painted, written or asked what lies where. */
public final class Plate {
  /** The narrowest picture in which something can be read [pixels]. */
  public static final int LEAST_WIDTH = 320;

  /** The lowest picture in which something can be read [pixels]. */
  public static final int LEAST_HEIGHT = 240;

  private final MapScene scene;
  private final Arrangement arrangement;

  private Plate(MapScene scene, Arrangement arrangement) {
    this.scene = scene;
    this.arrangement = arrangement;
  }

  /** Arranges a scene in a picture of a size [pixels]. */
  public static Plate of(MapScene scene, int width, int height) {
    return new Plate(scene, Arrangement.of(scene, width, height, Optional.empty()));
  }

  /** The same size and scene with other dashes, focus or theme; nothing moves. */
  Plate with(MapScene other) {
    return new Plate(other, arrangement);
  }

  /** Another moment, filling or choice of layers in the same size; the land stays. */
  Plate redrawn(MapScene other) {
    Measure measure = arrangement.measure();
    if (other.theatre() == scene.theatre()) {
      Arrangement again =
          Arrangement.of(other, measure.width(), measure.height(), arrangement.ground());
      if (again.measure().equals(measure)) {
        return new Plate(other, again);
      }
    }
    return of(other, measure.width(), measure.height());
  }

  /** What it shows. */
  public MapScene scene() {
    return scene;
  }

  Arrangement arrangement() {
    return arrangement;
  }

  Picture picture() {
    return new Picture(scene, arrangement);
  }

  /** Paints it with its upper left corner at the origin. */
  public void paint(Graphics2D paper) {
    Brush.paint(picture().ground(), paper);
    Brush.paint(picture().figures(), paper);
    Brush.paint(picture().bands(), paper);
  }

  /** The picture. */
  public BufferedImage image() {
    Measure measure = arrangement.measure();
    BufferedImage image =
        new BufferedImage(measure.width(), measure.height(), BufferedImage.TYPE_INT_RGB);
    Graphics2D paper = image.createGraphics();
    paint(paper);
    paper.dispose();
    return image;
  }

  /** The picture as SVG in the colours of the ground, light or dark, that its reader prefers. */
  public String svgOnEitherGround() {
    return Grounds.either(with(scene.in(Theme.LIGHT)).svg(), with(scene.in(Theme.DARK)).svg());
  }

  /** The picture as SVG, the same bytes on every machine. */
  public String svg() {
    List<Mark> marks = new ArrayList<>(picture().ground());
    marks.addAll(picture().figures());
    marks.addAll(picture().bands());
    Measure measure = arrangement.measure();
    String title =
        scene.theatre().scenario().title()
            + ", "
            + scene.moment().month()
            + ": "
            + scene.colouring().title();
    return Svg.of(marks, measure.width(), measure.height(), title, description());
  }

  /** Every state with its value, for those who do not see the picture. */
  private String description() {
    Tips tips = new Tips(scene, arrangement.filling(), arrangement.stations());
    List<String> said = new ArrayList<>();
    for (int state = 0; state < scene.theatre().states(); state++) {
      tips.value(state, scene.theatre().label(state)).ifPresent(said::add);
    }
    return String.join("; ", said);
  }

  /** Where a state's node stands, for instance to show that a click went there [pixels]. */
  public Point2D middle(int state) {
    Station station = arrangement.stations().get(state);
    return new Point2D.Double(station.x(), station.y());
  }

  /** What lies at a point: a node or its words, else the uppermost edge, else a state's land. */
  public Optional<Found> hit(double x, double y) {
    if (!arrangement.measure().map().contains(x, y)) {
      return Optional.empty();
    }
    Tips tips = new Tips(scene, arrangement.filling(), arrangement.stations());
    Hits hits = new Hits(arrangement, x, y);
    return hits.node()
        .map(tips::state)
        .or(() -> hits.edge().map(tips::edge))
        .or(() -> hits.land().map(tips::state));
  }
}
