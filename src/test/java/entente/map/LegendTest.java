package entente.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The legend gives the exact ends of its scale with their unit, and a line for every layer shown.
 */
class LegendTest {
  private final Maps maps = Maps.of("northeast-asia");

  private List<Mark> legend(MapScene scene, double width) {
    List<Mark> marks = new ArrayList<>();
    Filling filling = scene.colouring().of(scene.moment());
    new Legend(scene, filling, 0.25, width, 12).draw(0, marks);
    return marks;
  }

  private static List<String> words(List<Mark> marks) {
    return marks.stream()
        .filter(Mark.Word.class::isInstance)
        .map(mark -> ((Mark.Word) mark).text())
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "stability|Stability|0|1",
        "dyad.*.CHN.trust|Trust in Beijing|-1|1",
        "pair.PRK.*.treaty|Treaty with Pyongyang|0|2 treaty levels"
      })
  void theScaleHasItsEndsAndUnit(String name, String title, String low, String high) {
    List<String> words = words(legend(maps.scene().by(maps.colourings.named(name)), 1400));
    assertEquals(List.of(title, low, high), words.subList(0, 3));
  }

  @Test
  void anOpenScaleEndsAboveTheGreatestValueAndNamesItsUnit() {
    Colouring stock = maps.colourings.named("stock.*.ammunition");
    double most = 0;
    for (double value : stock.of(maps.end()).values()) {
      most = Math.max(most, value);
    }
    String high = words(legend(maps.scene().by(stock), 1400)).get(2);
    assertTrue(high.endsWith(" units of the good"), high);
    double end = Double.parseDouble(high.substring(0, high.indexOf(' ')));
    assertTrue(end >= most && end <= 2.5 * most, end + " for " + most);
  }

  @Test
  void theBarRunsFromTheFirstColourToTheLast() {
    List<Mark.Area> bar =
        legend(maps.scene(), 1400).stream()
            .filter(Mark.Area.class::isInstance)
            .map(Mark.Area.class::cast)
            .limit(48)
            .toList();
    for (int k = 0; k < bar.size(); k++) {
      assertEquals(Ramp.SEQUENTIAL.of((k + 0.5) / 48), bar.get(k).rgb());
    }
  }

  @Test
  void onlyLayersThatAreShownAreExplained() {
    List<String> none = words(legend(maps.scene().showing(Set.of()), 1400));
    List<String> all = words(legend(maps.scene().showing(EnumSet.allOf(Layer.class)), 1400));
    assertEquals(4, none.size(), none.toString());
    for (String said :
        List.of("partition", "partnership", "mutual defence", "sanctions", "war", "trust 1")) {
      assertEquals(!said.equals("partition"), all.contains(said), said);
    }
    assertTrue(all.contains("contracts, worth 0.25 a month"), all.toString());
  }

  @ParameterizedTest
  @CsvSource({"320", "480", "800", "1400"})
  void itStaysWithinTheWidth(double width) {
    MapScene scene = maps.scene().showing(EnumSet.allOf(Layer.class));
    for (Mark mark : legend(scene, width)) {
      if (mark instanceof Mark.Word word) {
        double right = word.x() + Lettering.width(word.text(), word.size(), word.bold());
        assertTrue(right <= width, word.text() + " ends at " + right);
      } else if (mark instanceof Mark.Area area) {
        Rectangle2D box = area.path().getBounds2D();
        assertTrue(box.getMaxX() <= width, "at " + box.getMaxX());
      }
    }
  }
}
