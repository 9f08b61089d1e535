package entente.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Words never lie on each other, on a node or beyond the map; if room is short, some are missing.
 */
class LabelsTest {

  @ParameterizedTest
  @CsvSource({
    "northeast-asia,1400,900,9",
    "northeast-asia,800,500,9",
    "northeast-asia,480,360,7",
    "europe-1907,1400,900,9",
    "europe-1907,800,500,9",
    "europe-1907,480,360,7",
    "korea-1950,1400,900,9",
    "korea-1950,800,500,9",
    "korea-1950,480,360,7",
    "toy,800,500,3"
  })
  void wordsOfShippedScenariosDoNotOverlap(String name, int width, int height, int least) {
    Maps maps = Maps.of(name);
    for (Moment moment : maps.moments()) {
      for (EnumSet<Layer> layers :
          List.of(EnumSet.allOf(Layer.class), EnumSet.noneOf(Layer.class))) {
        MapScene scene = maps.scene().at(moment).showing(layers);
        Arrangement plate = Plate.of(scene, width, height).arrangement();
        assertTrue(plate.labels().size() >= least, plate.labels().size() + " of " + least);
        noneOverlap(plate);
      }
    }
  }

  private static void noneOverlap(Arrangement plate) {
    List<Label> labels = plate.labels();
    for (int i = 0; i < labels.size(); i++) {
      Rectangle2D box = labels.get(i).box();
      String who = labels.get(i).name();
      assertTrue(plate.measure().map().contains(box), who + " stands beyond the map");
      for (int j = 0; j < i; j++) {
        assertFalse(box.intersects(labels.get(j).box()), who + " lies on " + labels.get(j).name());
      }
      for (Station node : plate.stations()) {
        double x = Math.max(box.getMinX(), Math.min(box.getMaxX(), node.x()));
        double y = Math.max(box.getMinY(), Math.min(box.getMaxY(), node.y()));
        assertTrue(Math.hypot(x - node.x(), y - node.y()) > node.r(), who + " lies on a node");
      }
      if (labels.get(i).led()) {
        Line2D line = Labels.leader(plate.stations().get(labels.get(i).state()), box);
        for (Label other : labels) {
          boolean own = other == labels.get(i);
          assertTrue(own || !other.box().intersectsLine(line), who + "'s line meets words");
        }
      }
    }
  }

  @ParameterizedTest
  @CsvSource({"northeast-asia,480,360", "europe-1907,800,500", "korea-1950,400,300"})
  void nodesDoNotLieOnEachOther(String name, int width, int height) {
    List<Station> nodes = Plate.of(Maps.of(name).scene(), width, height).arrangement().stations();
    for (Station a : nodes) {
      for (Station b : nodes) {
        double apart = Math.hypot(a.x() - b.x(), a.y() - b.y());
        assertTrue(a == b || apart >= a.r() + b.r(), a.state() + " lies on " + b.state());
      }
    }
  }

  @Test
  void whereThereIsNoRoomTheSmallestGoesWithoutWords() {
    List<Station> nodes = new ArrayList<>();
    List<Labels.Text> texts = new ArrayList<>();
    for (int state = 0; state < 30; state++) {
      double r = 3 + state * 0.1;
      nodes.add(new Station(state, 60 + state % 6 * 8, 30 + state / 6 * 8, r, 0, 0, false));
      texts.add(new Labels.Text("State " + state, "0.50"));
    }
    Rectangle2D box = new Rectangle2D.Double(0, 0, 400, 150);
    List<Label> labels = Labels.of(nodes, texts, List.of(), box, 12);
    assertTrue(labels.size() >= 5 && labels.size() < 30, labels.size() + " labels");
    assertEquals(29, labels.get(0).state(), "the largest first");
    int last = labels.get(labels.size() - 1).state();
    assertTrue(last < 29);
    List<Integer> order = labels.stream().map(Label::state).toList();
    assertEquals(order.stream().sorted(java.util.Comparator.reverseOrder()).toList(), order);
  }

  @Test
  void wordsStandBesideTheirNodeIfTheyCan() {
    Station alone = new Station(0, 200, 100, 10, 200, 100, false);
    Rectangle2D box = new Rectangle2D.Double(0, 0, 400, 200);
    List<Labels.Text> text = List.of(new Labels.Text("Aville", ""));
    Label label = Labels.of(List.of(alone), text, List.of(), box, 12).get(0);
    assertFalse(label.led());
    assertEquals(200 + 10 + 3, label.box().getX(), 1e-9);
    assertEquals(100, label.box().getCenterY(), 1e-9);
  }

  @Test
  void aTextIsMeasuredAndCutToItsRoom() {
    assertEquals(0.684 * 20, Lettering.width("A", 20, false), 1e-12);
    String cut = Lettering.cut("a sentence that is too long for its line", 10, 100);
    assertTrue(cut.endsWith("…"), cut);
    assertTrue(Lettering.width(cut, 10, false) <= 100);
    assertEquals("short", Lettering.cut("short", 10, 100));
  }
}
