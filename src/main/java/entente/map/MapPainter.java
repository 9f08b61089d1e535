package entente.map;

import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Paints scene after scene, as a window needs it: what does not change from one to the next is not
 * made again. One painter serves one window and one thread.
 */
public final class MapPainter {
  private @Nullable Plate plate;
  private @Nullable Backdrop backdrop;
  private @Nullable Base base;

  /**
   * What of the ground stays as it is from month to month, as an image.
   *
   * @param of the land that it was painted for; empty without geography
   */
  private record Base(
      Optional<Ground> of, Measure measure, Theme theme, double scale, BufferedImage image) {

    boolean shows(Plate plate, double wanted) {
      return of.equals(plate.arrangement().ground())
          && measure.equals(plate.arrangement().measure())
          && theme == plate.scene().theme()
          && scale == wanted;
    }
  }

  /**
   * The ground as an image.
   *
   * @param of what it was painted for
   * @param scale pixels of the image for one of the picture
   */
  private record Backdrop(
      Arrangement of, Theme theme, int focus, double scale, BufferedImage image) {

    boolean shows(Plate plate, double wanted) {
      return of == plate.arrangement()
          && theme == plate.scene().theme()
          && focus == plate.scene().focus()
          && scale == wanted;
    }
  }

  /** Paints a scene with its upper left corner at the origin. */
  public void paint(Graphics2D paper, MapScene scene, int width, int height) {
    Plate now = plate(scene, width, height);
    AffineTransform transform = paper.getTransform();
    double scale = Math.max(transform.getScaleX(), transform.getScaleY());
    Backdrop ground = backdrop;
    if (ground == null || !ground.shows(now, scale)) {
      ground = backdrop(now, width, height, scale);
      backdrop = ground;
    }
    paper.drawImage(ground.image(), AffineTransform.getScaleInstance(1 / scale, 1 / scale), null);
    Brush.paint(now.picture().figures(), paper);
    Brush.paint(now.picture().bands(), paper);
  }

  private Backdrop backdrop(Plate plate, int width, int height, double scale) {
    Base below = base;
    MapScene scene = plate.scene();
    if (below == null || !below.shows(plate, scale)) {
      BufferedImage image = image(width, height, scale);
      paint(plate.picture().base(), image, scale);
      Arrangement arrangement = plate.arrangement();
      below = new Base(arrangement.ground(), arrangement.measure(), scene.theme(), scale, image);
      base = below;
    }
    BufferedImage image = image(width, height, scale);
    below.image().copyData(image.getRaster());
    paint(plate.picture().lands(), image, scale);
    return new Backdrop(plate.arrangement(), scene.theme(), scene.focus(), scale, image);
  }

  private static BufferedImage image(int width, int height, double scale) {
    int wide = (int) Math.ceil(width * scale);
    int high = (int) Math.ceil(height * scale);
    return new BufferedImage(wide, high, BufferedImage.TYPE_INT_RGB);
  }

  private static void paint(List<Mark> marks, BufferedImage image, double scale) {
    Graphics2D paper = image.createGraphics();
    paper.scale(scale, scale);
    Brush.paint(marks, paper);
    paper.dispose();
  }

  /** The scene arranged in a size, without painting it. */
  public Plate plate(MapScene scene, int width, int height) {
    Plate last = plate;
    Plate now;
    if (last == null || !sized(last, width, height)) {
      now = Plate.of(scene, width, height);
    } else if (arrangedAlike(last.scene(), scene)) {
      now = last.with(scene);
    } else {
      now = last.redrawn(scene);
    }
    plate = now;
    return now;
  }

  private static boolean sized(Plate plate, int width, int height) {
    Measure measure = plate.arrangement().measure();
    return measure.width() == width && measure.height() == height;
  }

  private static boolean arrangedAlike(MapScene one, MapScene other) {
    return one.theatre() == other.theatre()
        && one.moment() == other.moment()
        && one.colouring() == other.colouring()
        && one.layers().equals(other.layers());
  }

  /** What lies at a point of what was painted last. */
  public Optional<Found> hit(double x, double y) {
    Plate last = plate;
    return last == null ? Optional.empty() : last.hit(x, y);
  }
}
