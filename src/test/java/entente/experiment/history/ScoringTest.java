package entente.experiment.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import entente.experiment.InOrder;
import entente.game.Rules;
import entente.scenario.HistoryFile;
import entente.scenario.HistoryFile.Role;
import entente.scenario.HistoryReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What minds are held against, worked out by hand. */
class ScoringTest {
  private static final HistoryFile TOY =
      HistoryReader.read(Path.of("configs/history/toy.yaml")).orThrow();
  private static final List<Occasion> OCCASIONS = Occasion.all(TOY);

  @Test
  void theBaseRateMindCountsTheFitPartAlone() {
    Rates rates = new Rates(TOY, OCCASIONS);
    Occasion silence = occasion("");
    int classes = Rules.ACTIONS.size() + 1;
    int known = 6; // two acts and four silences before July
    assertEquals((4 + 1.0) / (known + classes), rates.kind(silence), 1e-12);
    assertEquals((1 + 1.0) / (known + classes), rates.kind(occasion("feast")), 1e-12);
    assertEquals((0 + 1.0) / (known + classes), rates.kind(occasion("rebuff")), 1e-12);
  }

  @Test
  void itKnowsWhomAStateAddressed() {
    Rates rates = new Rates(TOY, OCCASIONS);
    double towards = (2 + 1.0) / (2 + 2);
    assertEquals(rates.kind(occasion("feast")) * towards, rates.exact(occasion("feast")), 1e-12);
    double nobodyYet = 1.0 / 2;
    assertEquals(rates.kind(occasion("raid")) * nobodyYet, rates.exact(occasion("raid")), 1e-12);
  }

  private static Occasion occasion(String act) {
    return OCCASIONS.stream()
        .filter(one -> one.act().map(HistoryFile.Act::name).orElse("").equals(act))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void aLeadThatIsTheSameEverywhereIsSure() {
    Margin margin = Margin.of(List.of(0, 0, 1, 5), List.of(0.5, 0.5, 0.5, 0.5), 1);
    assertEquals(new Margin(0.5, 0.5, 0.5), margin);
    assertTrue(margin.isAhead());
  }

  @Test
  void monthsAreDrawnWhole() {
    List<Integer> months = new ArrayList<>();
    List<Double> differences = new ArrayList<>();
    for (int k = 0; k < 40; k++) {
      months.add(k < 20 ? 0 : 1);
      differences.add(k < 20 ? 1.0 : -1.0);
    }
    Margin margin = Margin.of(months, differences, 1);
    assertEquals(new Margin(0, -1, 1), margin);
  }

  @Test
  void ranksWithTiesShareTheirPlace() {
    assertEquals(1, Ranks.correlation(List.of(1.0, 2.0, 9.0), List.of(0.1, 0.2, 0.3)), 1e-12);
    assertEquals(-1, Ranks.correlation(List.of(1.0, 2.0, 3.0), List.of(3.0, 2.0, 1.0)), 1e-12);
    double tied = Ranks.correlation(List.of(1.0, 1.0, 2.0), List.of(1.0, 2.0, 3.0));
    assertEquals(Math.sqrt(3) / 2, tied, 1e-12);
    assertTrue(Double.isNaN(Ranks.correlation(List.of(1.0, 2.0), List.of(1.0, 2.0))));
  }

  @Test
  void aMissByAFactorOfTenIsOneAndCostsHalfItsSquareOverTheSpread() {
    double[][] game = {{20, 0}, {0, 0, 0}};
    Paths paths = new Paths(TOY, List.of(game, game, game));
    assertEquals(1, paths.error(0, 0), 1e-12);
    assertEquals(-2, paths.error(0, 1), 1e-12); // nothing at all counts as a hundredth
    double errors = 1 / 0.3;
    assertEquals(errors * errors / 2, paths.loss(Role.FIT, Set.of("shells")), 1e-9);
    assertEquals(0, paths.loss(Role.FIT, Set.of()), 1e-12);
  }

  @Test
  void aSumGrowsAndFreeGamesAreTheSameOnAnyNumberOfThreads() {
    Paths one = Paths.free(TOY, TOY.scenario().plan(), new InOrder(1, 4, 1));
    Paths three = Paths.free(TOY, TOY.scenario().plan(), new InOrder(1, 4, 3));
    for (int k = 0; k < 4; k++) {
      assertEquals(List.of(one.games().get(k)[0][1]), List.of(three.games().get(k)[0][1]));
      assertTrue(one.games().get(k)[0][1] >= one.games().get(k)[0][0]);
    }
  }
}
