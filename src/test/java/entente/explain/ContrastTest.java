package entente.explain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import entente.world.Axis;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ContrastTest {
  private static final String TRUST = "dyad.AAA.BBB.trust";
  private static final String FOOD = "stock.AAA.food";
  private static final String MORE = "stock.BBB.food";

  private static Contrast contrast(List<double[]> a, List<double[]> b) {
    List<String> names = List.of(TRUST, FOOD, MORE);
    return new Contrast(names, names).read(a.iterator(), b.iterator());
  }

  @Test
  void differencesAreRankedInUnitsOfTheRange() {
    CellDifference trust =
        contrast(List.of(new double[] {0.5, 7, 7}), List.of(new double[] {0, 7, 7})).atEnd().get(0);
    assertEquals(0.5 / 2, trust.share(), "trust goes from -1 to 1");
  }

  @Test
  void whatHasNoTellingRangeIsMeasuredByHowFarItsKindLiesApart() {
    List<double[]> a = List.of(new double[] {0, 10, 40}, new double[] {0, 10, 40});
    List<double[]> b = List.of(new double[] {0, 10, 40}, new double[] {0.4, 25, 40});
    List<CellDifference> end = contrast(a, b).atEnd();
    assertEquals(List.of(FOOD, TRUST), end.stream().map(CellDifference::cell).toList());
    assertEquals((25.0 - 10) / (40 - 10), end.get(0).share());
    assertEquals(0.4 / 2, end.get(1).share());
  }

  @Test
  void theFirstMonthOfADifferenceIsKept() {
    List<double[]> a = List.of(new double[3], new double[3], new double[3]);
    List<double[]> b = List.of(new double[3], new double[] {1, 0, 0}, new double[] {1, 1, 0});
    Contrast contrast = contrast(a, b);
    assertTrue(contrast.atStart().isEmpty());
    assertEquals(List.of(1, 0), contrast.atEnd().stream().map(CellDifference::since).toList());
  }

  @Test
  void runsOfOtherLayoutsAreComparedByName() {
    Contrast contrast = new Contrast(List.of("state.AAA.veto", TRUST), List.of(TRUST, FOOD));
    contrast.read(
        List.of(new double[] {1, 0.3}).iterator(), List.of(new double[] {0.3, 9}).iterator());
    assertEquals(List.of(TRUST), contrast.cells());
    assertTrue(contrast.atEnd().isEmpty());
  }

  @Test
  void aNameThatSpellsOutMoreIsOfTheNarrowerKind() {
    assertEquals("doctrine.*.memory", Kind.of("doctrine.AAA.memory").pattern());
    assertEquals("doctrine.*.*", Kind.of("doctrine.AAA.survival").pattern());
    assertEquals("stock.*.food", Kind.of(FOOD).measure());
    assertTrue(Kind.of("dyad.AAA.BBB.dependency").derived());
    assertFalse(Kind.of(TRUST).derived());
    assertEquals("unheard.of", Kind.of("unheard.of").pattern());
  }

  @Test
  void theCellsTellWhoIsInOnlyOneRun() {
    assertEquals(
        Map.of(Axis.STATE, Set.of("CCC"), Axis.GOOD, Set.of("food")),
        Members.only(
            List.of("state.AAA.power", "state.CCC.power", "good.food.price"),
            List.of("state.AAA.power", "war.border.front")));
  }

  @Test
  void outcomesOfOneRunComeFirstThenThoseFurthestApart() {
    List<OutcomeShift> shifts =
        OutcomeShift.of(
            List.of(new CameAbout("near", "", 3), new CameAbout("far", "", 2)),
            List.of(
                new CameAbout("near", "", 4),
                new CameAbout("far", "", 9),
                new CameAbout("alone", "", 1)));
    assertEquals(
        List.of("alone", "far", "near"), shifts.stream().map(OutcomeShift::outcome).toList());
    assertEquals(OptionalInt.empty(), shifts.get(0).a());
    assertEquals(7, shifts.get(1).months());
  }
}
