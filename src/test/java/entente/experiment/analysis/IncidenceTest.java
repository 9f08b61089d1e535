package entente.experiment.analysis;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import entente.experiment.analysis.Incidence.End;
import entente.experiment.analysis.Incidence.Watched;
import java.util.List;
import org.junit.jupiter.api.Test;

class IncidenceTest {

  private static Incidence of(int months, Watched... runs) {
    return Incidence.of(List.of(runs), months);
  }

  private static Watched event(int month) {
    return new Watched(month, End.EVENT);
  }

  private static Watched lost(int month) {
    return new Watched(month, End.CENSORED);
  }

  private static Watched ended(int month) {
    return new Watched(month, End.FORESTALLED);
  }

  @Test
  void withoutLossesItIsTheShareOfRunsSoFar() {
    Incidence it = of(5, event(1), event(1), event(3), lost(4));
    assertArrayEquals(new double[] {0, 0.5, 0.5, 0.75, 0.75}, it.chances(), 1e-15);
    assertEquals(1, it.reaches(0.5));
    assertEquals(3, it.reaches(0.6));
    assertEquals(-1, it.reaches(0.8));
  }

  /** Five runs: an event, a loss, an event, another end, an event; reckoned by hand. */
  @Test
  void lossesShareOutTheirChanceAndAnotherEndTakesIt() {
    Incidence it = of(5, event(0), lost(1), event(2), ended(3), event(4));
    double first = 1 / 5.0;
    double second = first + 4 / 5.0 * (1 / 3.0);
    double free = 4 / 5.0 * (2 / 3.0) * (1 / 2.0);
    double[] expected = {first, first, second, second, second + free};
    assertArrayEquals(expected, it.chances(), 1e-15);
  }

  /** Kaplan and Meier: one less the product of what is left of those at risk. */
  @Test
  void withoutAnotherEndItIsOneLessTheSurvivalOfKaplanAndMeier() {
    Incidence it = of(3, event(0), lost(0), event(1), event(1), lost(2), event(2));
    double[] survival = {5 / 6.0, 5 / 6.0 * (2 / 4.0), 5 / 6.0 * (2 / 4.0) * (1 / 2.0)};
    for (int month = 0; month < 3; month++) {
      assertEquals(1 - survival[month], it.chances()[month], 1e-15, "month " + month);
    }
  }
}
