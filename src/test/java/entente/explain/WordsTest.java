package entente.explain;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class WordsTest {

  @Test
  void figuresAreTheSameUnderEveryLocale() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.GERMANY);
      assertEquals("+0.08", Figures.signed(0.08));
      assertEquals("1234.50", Figures.fixed(1234.5, 2));
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void smallFiguresKeepADigitAndNoZeroIsNegative() {
    assertEquals("-0.004", Figures.signed(-0.004));
    assertEquals("+0.000", Figures.signed(-0.0000001));
    assertEquals("0.00", Figures.fixed(-0.001, 2));
    assertEquals("0.13", Figures.fixed(0.125, 2));
    assertEquals("-0.13", Figures.fixed(-0.125, 2));
    assertEquals("1.01", Figures.fixed(1.005, 2));
    assertEquals("NaN", Figures.fixed(Double.NaN, 2));
  }

  @Test
  void aDealIsLabelledByWhatChangesHands() {
    Move barter =
        new Move("barter", "PRK", "RUS", "", "ammunition", 2, "energy", 0.834, "", 0, true);
    assertEquals("covert barter with RUS: 0.83 energy for 2.00 ammunition", barter.label(" with "));
    Move press = new Move("press", "CHN", "PRK", "RUS", "", 0, "", 0, "", 0, false);
    assertEquals("press PRK over RUS", press.label(" "));
    Move develop = new Move("develop", "PRK", "", "", "", 0, "missile", 0.01, "", 0, false);
    assertEquals("develop missile", develop.label(" "));
  }

  @Test
  void theNearestNamesAreOfferedForAMistypedOne() {
    List<String> known = List.of("dyad.AAA.BBB.threat", "dyad.AAA.BBB.trust", "state.AAA.power");
    assertEquals(
        List.of("dyad.AAA.BBB.trust", "dyad.AAA.BBB.threat"),
        Nearest.to("dyad.AAA.BBB.turst", known, 2));
  }

  @Test
  void theSumsOfCausesAddUpToTheWholeChange() {
    List<Change> changes =
        List.of(
            new Change(0, "c", 0.1, 0.2, "process", "kept", -1),
            new Change(1, "c", 0.2, -0.3, "action", "press", 4),
            new Change(2, "c", -0.3, -0.25, "process", "kept", -1));
    List<CauseSum> sums = CauseSum.of(changes);
    assertEquals(List.of("press", "kept"), sums.stream().map(CauseSum::cause).toList());
    assertEquals(2, sums.get(1).changes());
    assertEquals(-0.35, sums.stream().mapToDouble(CauseSum::sum).sum(), 1e-12);
  }
}
