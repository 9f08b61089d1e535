package entente.gui;

import entente.map.Found;
import entente.map.MapPainter;
import java.awt.Graphics2D;
import java.awt.geom.Point2D;
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
  private long frames;

  MapField(Stagecraft stage, Function<Found, Inspector> inspectors) {
    this.stage = stage;
    this.inspectors = inspectors;
    setField(stage);
  }

  @Override
  public void draw(Object object, Graphics2D graphics, DrawInfo2D info) {
    Graphics2D g = (Graphics2D) graphics.create();
    origin = new Point2D.Double(info.draw.x, info.draw.y);
    g.translate(info.draw.x, info.draw.y);
    int width = Math.max(1, (int) Math.round(info.draw.width));
    int height = Math.max(1, (int) Math.round(info.draw.height));
    double phase = System.nanoTime() / NANOS * PERIODS % 1;
    painter.paint(g, stage.scene(phase), width, height);
    g.dispose();
    frames++;
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
