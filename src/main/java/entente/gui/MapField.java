package entente.gui;

import entente.map.Found;
import entente.map.MapPainter;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.awt.image.BufferedImage;
import java.util.Optional;
import java.util.function.Function;
import sim.display.GUIState;
import sim.portrayal.DrawInfo2D;
import sim.portrayal.FieldPortrayal2D;
import sim.portrayal.Inspector;
import sim.portrayal.LocationWrapper;
import sim.portrayal.Portrayal;
import sim.portrayal.SimplePortrayal2D;
import sim.util.Bag;

/**
 * MASON's portrayal of the map. It is the last of the display's layers, so that it knows which of
 * the others are switched on, and paints them all.
 */
final class MapField extends FieldPortrayal2D {
  private static final double PERIODS = 0.8;
  private static final double NANOS = 1e9;

  private final Stagecraft stage;
  private final MapPainter painter = new MapPainter();
  private final Function<Found, Inspector> inspectors;
  private final SimplePortrayal2D plain = new SimplePortrayal2D();
  private Point2D.Double origin = new Point2D.Double();
  private BufferedImage image = new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB);
  private long frames;

  MapField(Stagecraft stage, Function<Found, Inspector> inspectors) {
    this.stage = stage;
    this.inspectors = inspectors;
    setField(stage);
  }

  @Override
  public void draw(Object object, Graphics2D graphics, DrawInfo2D info) {
    origin = new Point2D.Double(info.draw.x, info.draw.y);
    int width = Math.max(1, (int) Math.round(info.draw.width));
    int height = Math.max(1, (int) Math.round(info.draw.height));
    AffineTransform device = graphics.getTransform();
    double scale = Math.max(device.getScaleX(), device.getScaleY());
    BufferedImage drawn = drawn(width, height, scale);
    AffineTransform back = AffineTransform.getTranslateInstance(info.draw.x, info.draw.y);
    back.scale(1 / scale, 1 / scale);
    graphics.drawImage(drawn, back, null);
    frames++;
  }

  /** The map in an image of its own: there shapes are filled faster than on the screen. */
  private BufferedImage drawn(int width, int height, double scale) {
    int wide = (int) Math.ceil(width * scale);
    int high = (int) Math.ceil(height * scale);
    BufferedImage made = image;
    if (made.getWidth() != wide || made.getHeight() != high) {
      made = new BufferedImage(wide, high, BufferedImage.TYPE_INT_RGB);
      image = made;
    }
    Graphics2D g = made.createGraphics();
    g.scale(scale, scale);
    painter.paint(g, stage.scene(System.nanoTime() / NANOS * PERIODS % 1), width, height);
    g.dispose();
    return made;
  }

  /** What lies at a point of the display. */
  Optional<Found> at(double x, double y) {
    return painter.hit(x - origin.x, y - origin.y);
  }

  /** How many pictures it has painted. */
  long frames() {
    return frames;
  }

  @Override
  public void hitObjects(DrawInfo2D range, Bag found) {
    at(range.clip.getCenterX(), range.clip.getCenterY())
        .ifPresent(one -> found.add(new LocationWrapper(one, null, this)));
  }

  @Override
  public Inspector getInspector(LocationWrapper wrapper, GUIState gui) {
    return inspectors.apply((Found) wrapper.getObject());
  }

  @Override
  public String getName(LocationWrapper wrapper) {
    return ((Found) wrapper.getObject()).words().get(0);
  }

  @Override
  public String getStatus(LocationWrapper wrapper) {
    return String.join("<br>", ((Found) wrapper.getObject()).words());
  }

  @Override
  public Portrayal getDefaultPortrayal() {
    return plain;
  }
}
