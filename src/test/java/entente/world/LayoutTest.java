package entente.world;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import entente.fixture.Stage;
import java.util.HashSet;
import org.junit.jupiter.api.Test;

class LayoutTest {
  private final Layout layout = Stage.shipped("northeast-asia").plan().layout();

  @Test
  void everyPlaceInUseHasANameThatLeadsBackToIt() {
    for (int cell = 0; cell < layout.size(); cell++) {
      if (layout.recorded(cell)) {
        assertEquals(cell, layout.find(layout.name(cell)), layout.name(cell));
      }
    }
  }

  @Test
  void noTwoPlacesShareAName() {
    assertEquals(layout.names().size(), new HashSet<>(layout.names()).size());
  }

  @Test
  void aPairIsOneCellInEitherOrder() {
    int a = layout.find(Axis.STATE, "RUS");
    int b = layout.find(Axis.STATE, "PRK");
    assertEquals(layout.at(Quantity.TREATY, a, b), layout.at(Quantity.TREATY, b, a));
    assertEquals(layout.find("pair.RUS.PRK.treaty"), layout.find("pair.PRK.RUS.treaty"));
    assertTrue(layout.find("pair.RUS.PRK.treaty") >= 0);
  }

  @Test
  void aDyadIsTwoCells() {
    assertTrue(layout.find("dyad.RUS.PRK.trust") != layout.find("dyad.PRK.RUS.trust"));
  }

  @Test
  void nobodyIsItsOwnPartner() {
    assertEquals(-1, layout.find("dyad.RUS.RUS.trust"));
    assertEquals(-1, layout.find("pair.RUS.RUS.treaty"));
  }

  @Test
  void anUnknownNameHasNoPlace() {
    assertEquals(-1, layout.find("dyad.RUS.PRK.love"));
    assertEquals(-1, layout.find("pair.RUS.XXX.treaty"));
  }

  @Test
  void theIndicesOfAPlaceLeadBackToIt() {
    for (int cell = 0; cell < layout.size(); cell++) {
      Quantity quantity = layout.quantity(cell);
      int i = layout.index(cell, 0);
      int j = layout.index(cell, 1);
      int k = layout.index(cell, 2);
      int place =
          switch (quantity.axes().size()) {
            case 1 -> layout.at(quantity, i);
            case 2 -> quantity.symmetric() && i > j ? cell : layout.at(quantity, i, j);
            default -> layout.at(quantity, i, j, k);
          };
      assertEquals(cell, place);
    }
  }

  @Test
  void derivedCellsComeLast() {
    for (int cell = 0; cell < layout.size(); cell++) {
      boolean derived = layout.quantity(cell).follows();
      assertEquals(cell >= layout.firstDerived(), derived);
    }
  }
}
