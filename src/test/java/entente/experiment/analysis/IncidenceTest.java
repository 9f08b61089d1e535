package entente.experiment.analysis;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import entente.experiment.analysis.Incidence.End;
import entente.experiment.analysis.Incidence.Watched;
import java.util.List;
import org.junit.jupiter.api.Test;

class IncidenceTest {

  @Test
  void withoutLossesItIsTheShareOfRunsSoFar() {
    Incidence it =
        Incidence.of(
            List.of(
                new Watched(1, End.EVENT),
                new Watched(1, End.EVENT),
                new Watched(3, End.EVENT),
                new Watched(4, End.CENSORED)),
            5);
    assertArrayEquals(new double[] {0, 0.5, 0.5, 0.75, 0.75}, it.chances(), 1e-15);
    assertEquals(1, it.reaches(0.5));
    assertEquals(3, it.reaches(0.6));
    assertEquals(-1, it.reaches(0.8));
  }

  /** Five runs: an event, a loss, an event, another end, an event; reckoned by hand. */
  @Test
  void lossesShareOutTheirChanceAndAnotherEndTakesIt() {
    Incidence it =
        Incidence.of(
            List.of(
                new Watched(0, End.EVENT),
                new Watched(1, End.CENSORED),
                new Watched(2, End.EVENT),
                new Watched(3, End.FORESTALLED),
                new Watched(4, End.EVENT)),
            5);
    double first = 1 / 5.0;
    double second = first + 4 / 5.0 * (1 / 3.0);
    double free = 4 / 5.0 * (2 / 3.0) * (1 / 2.0);
    double[] expected = {first, first, second, second, second + free};
    assertArrayEquals(expected, it.chances(), 1e-15);
  }

  /** Kaplan and Meier: one less the product of what is left of those at risk. */
  @Test
  void withoutAnotherEndItIsOneLessTheSurvivalOfKaplanAndMeier() {
    Incidence it =
        Incidence.of(
            List.of(
                new Watched(0, End.EVENT),
                new Watched(0, End.CENSORED),
                new Watched(1, End.EVENT),
                new Watched(1, End.EVENT),
                new Watched(2, End.CENSORED),
                new Watched(2, End.EVENT)),
            3);
    double[] survival = {5 / 6.0, 5 / 6.0 * (2 / 4.0), 5 / 6.0 * (2 / 4.0) * (1 / 2.0)};
    for (int month = 0; month < 3; month++) {
      assertEquals(1 - survival[month], it.chances()[month], 1e-15, "month " + month);
    }
  }
}
