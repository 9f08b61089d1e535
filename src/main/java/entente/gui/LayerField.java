package entente.gui;

import entente.map.Layer;
import java.awt.Graphics2D;
import org.jspecify.annotations.Nullable;
import sim.portrayal.DrawInfo2D;
import sim.portrayal.FieldPortrayal2D;
import sim.portrayal.Portrayal;
import sim.portrayal.SimplePortrayal2D;
import sim.util.Bag;

/**
 * A layer of the map as a layer of MASON's display, which can be switched on and off there. It
 * draws nothing itself: it tells the map, which is drawn last, that it is on.
 */
final class LayerField extends FieldPortrayal2D {
  private final Stagecraft stage;
  private final @Nullable Layer layer;
  private final SimplePortrayal2D plain = new SimplePortrayal2D();

  /**
   * A layer.
   *
   * @param layer which; null for the ground below all, where a new picture begins
   */
  LayerField(Stagecraft stage, @Nullable Layer layer) {
    this.stage = stage;
    this.layer = layer;
    setField(stage);
  }

  @Override
  public void draw(Object object, Graphics2D graphics, DrawInfo2D info) {
    if (layer == null) {
      stage.clear();
    } else {
      stage.show(layer);
    }
  }

  @Override
  public void hitObjects(DrawInfo2D range, Bag found) {
    // The map finds everything.
  }

  @Override
  public Portrayal getDefaultPortrayal() {
    return plain;
  }
}
