package entente.gui;

import entente.map.Found;
import entente.map.Layer;
import java.awt.Component;
import java.awt.Container;
import java.awt.Dimension;
import java.awt.event.ActionListener;
import java.awt.event.ComponentAdapter;
import java.awt.event.ComponentEvent;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.swing.JCheckBox;
import javax.swing.JCheckBoxMenuItem;
import javax.swing.JScrollPane;
import sim.display.Display2D;
import sim.display.GUIState;
import sim.portrayal.Inspector;

/** MASON's display with the map in it, as large as its window. */
final class MapDisplay {
  private static final int WIDTH = 900;
  private static final int HEIGHT = 600;

  private final Display2D display;
  private final Stagecraft stage;
  private final MapField map;
  private final Rectangle2D.Double bounds = new Rectangle2D.Double(0, 0, WIDTH, HEIGHT);

  /**
   * A display.
   *
   * @param inspectors makes the inspector of what is found at a point
   * @param clicked is told of what is clicked
   */
  MapDisplay(
      GUIState gui,
      Stagecraft stage,
      Function<Found, Inspector> inspectors,
      Consumer<Found> clicked) {
    this.stage = stage;
    this.display = new Display2D(WIDTH, HEIGHT, gui);
    this.map = new MapField(stage, inspectors);
    display.setBackdrop(null);
    display.setName("display");
    display.insideDisplay.setName("map");
    display.attach(new LayerField(stage, null), "Ground", bounds, true);
    for (Layer layer : Layer.values()) {
      boolean on = Layer.usual().contains(layer);
      display.attach(new LayerField(stage, layer), name(layer), bounds, on);
    }
    display.attach(map, "Map", bounds, true);
    display.display.setVerticalScrollBarPolicy(JScrollPane.VERTICAL_SCROLLBAR_AS_NEEDED);
    display.display.setHorizontalScrollBarPolicy(JScrollPane.HORIZONTAL_SCROLLBAR_AS_NEEDED);
    display.display.getViewport().addComponentListener(new Fitting());
    Mouse mouse = new Mouse(clicked);
    display.insideDisplay.addMouseListener(mouse);
    display.insideDisplay.addMouseMotionListener(mouse);
    display.header.remove(display.movieButton);
    display.scaleField.setMaximumSize(new Dimension(120, 30));
    tips(display.optionPane);
  }

  private static String name(Layer layer) {
    return layer.word().substring(0, 1).toUpperCase(Locale.ROOT) + layer.word().substring(1);
  }

  /** Switches MASON's tool tips on, whose box has no name. */
  private static void tips(Container within) {
    for (Component one : within.getComponents()) {
      if (one instanceof JCheckBox box
          && String.valueOf(box.getText()).contains("Tips")
          && !box.isSelected()) {
        box.doClick();
      } else if (one instanceof Container more) {
        tips(more);
      }
    }
  }

  private final class Fitting extends ComponentAdapter {
    @Override
    public void componentResized(ComponentEvent e) {
      Component port = e.getComponent();
      bounds.width = Math.max(1, port.getWidth());
      bounds.height = Math.max(1, port.getHeight());
      display.insideDisplay.width = bounds.width;
      display.insideDisplay.height = bounds.height;
      display.insideDisplay.revalidate();
      display.repaint();
    }
  }

  /** Puts what is under the mouse in focus, and tells of clicks. */
  private final class Mouse extends MouseAdapter {
    private final Consumer<Found> clicked;

    private Mouse(Consumer<Found> clicked) {
      this.clicked = clicked;
    }

    @Override
    public void mouseMoved(MouseEvent e) {
      focus(map.at(e.getX(), e.getY()).map(Mouse::state).orElse(-1));
    }

    @Override
    public void mouseExited(MouseEvent e) {
      focus(-1);
    }

    @Override
    public void mouseClicked(MouseEvent e) {
      if (e.getClickCount() == 1) {
        map.at(e.getX(), e.getY()).ifPresent(clicked);
      }
    }

    private void focus(int state) {
      if (stage.focus(state)) {
        display.repaint();
      }
    }

    private static int state(Found found) {
      return found instanceof Found.AState one ? one.state() : -1;
    }
  }

  /** The display. */
  Display2D display() {
    return display;
  }

  /** Lets MASON's button with the camera do something else: its own wants what is not there. */
  void whenPhotographed(Runnable action) {
    for (ActionListener own : display.snapshotButton.getActionListeners()) {
      display.snapshotButton.removeActionListener(own);
    }
    display.snapshotButton.addActionListener(e -> action.run());
    display.snapshotButton.setToolTipText("Save the map as a picture");
  }

  /** What lies at a point of the display. */
  Optional<Found> at(double x, double y) {
    return map.at(x, y);
  }

  /** MASON's switches of the layers, which have the layers' names. */
  List<JCheckBoxMenuItem> layers() {
    List<JCheckBoxMenuItem> layers = new ArrayList<>();
    for (Component one : display.popup.getComponents()) {
      if (one instanceof JCheckBoxMenuItem item && isLayer(item.getText())) {
        layers.add(item);
      }
    }
    return layers;
  }

  private static boolean isLayer(String name) {
    return Layer.of(name.toLowerCase(Locale.ROOT)).isPresent();
  }

  /** How many pictures have been painted. */
  long frames() {
    return map.frames();
  }
}
