package entente.explain;

import static entente.explain.Examples.acted;
import static entente.explain.Examples.deed;
import static entente.explain.Examples.proposal;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class TippingTest {

  @Test
  void aMotiveHalfAsHeavyLevelsWhatItPutAheadByItsHalf() {
    Candidate barter = deed("barter", 0, new Reason("war", 0.08));
    Candidate treaty = deed("treaty", 0, new Reason("security", 0.04));
    Tipping tipping = Tipping.of(acted(barter, treaty)).orElseThrow();
    assertEquals(0.04, tipping.gap(), 1e-12);
    assertEquals(0.5, factor(tipping, "war"), 1e-12);
    assertEquals(2, factor(tipping, "security"), 1e-12);
  }

  @Test
  void aMotiveThatSpeaksAlikeForBothCannotTipIt() {
    Candidate barter = deed("barter", 0, new Reason("war", 0.08), new Reason("survival", 0.02));
    Candidate treaty =
        deed("treaty", 0, new Reason("security", 0.04), new Reason("survival", 0.02));
    Tipping tipping = Tipping.of(acted(barter, treaty)).orElseThrow();
    assertTrue(weights(tipping).stream().noneMatch(tip -> tip.motive().equals("survival")));
  }

  @Test
  void noWeightIsTurnedRound() {
    // Without the war at all the first is still ahead: only a negative weight would level the two.
    Candidate barter = deed("barter", 0, new Reason("war", 0.01), new Reason("standing", 0.05));
    Candidate treaty = deed("treaty", 0, new Reason("security", 0.02));
    Tipping tipping = Tipping.of(acted(barter, treaty)).orElseThrow();
    assertTrue(weights(tipping).stream().noneMatch(tip -> tip.motive().equals("war")));
    assertEquals(1 - 0.04 / 0.05, factor(tipping, "standing"), 1e-12);
  }

  @Test
  void theSmallestChangeIsToldFirst() {
    Candidate barter = deed("barter", 0, new Reason("war", 0.08), new Reason("standing", 0.05));
    Candidate treaty = deed("treaty", 0, new Reason("security", 0.12));
    List<Tip.Weight> weights = weights(Tipping.of(acted(barter, treaty)).orElseThrow());
    assertEquals(
        List.of("security", "war", "standing"), weights.stream().map(Tip.Weight::motive).toList());
  }

  @Test
  void aCandidateMayBeAheadByNoiseAlone() {
    Candidate lucky = deed("barter", 0.05, new Reason("war", 0.01));
    Candidate better = deed("treaty", 0, new Reason("security", 0.02));
    Tipping tipping = Tipping.of(acted(lucky, better)).orElseThrow();
    assertTrue(tipping.byNoise());
    assertEquals(-0.01, tipping.valueGap(), 1e-12);
    assertEquals(0.05, tipping.noiseGap(), 1e-12);
    assertEquals(0.04, tipping.gap(), 1e-12);
  }

  @Test
  void aLikelierYesWouldHavePutTheRunnerUpAhead() {
    Candidate barter = deed("barter", 0, new Reason("war", 0.06));
    Candidate treaty = proposal("treaty", 0.25, new Reason("security", 0.1));
    Tipping tipping = Tipping.of(acted(barter, treaty)).orElseThrow();
    Tip.Acceptance tip = (Tip.Acceptance) tipping.tips().get(tipping.tips().size() - 1);
    assertEquals(treaty, tip.candidate());
    assertEquals(0.25, tip.from(), 1e-12);
    assertEquals(0.6, tip.to(), 1e-12);
  }

  @Test
  void noYesIsLikelierThanCertain() {
    Candidate barter = deed("barter", 0, new Reason("war", 0.2));
    Candidate treaty = proposal("treaty", 0.25, new Reason("security", 0.1));
    Tipping tipping = Tipping.of(acted(barter, treaty)).orElseThrow();
    assertTrue(tipping.tips().stream().noneMatch(Tip.Acceptance.class::isInstance));
  }

  @Test
  void refusalThatHurtsMakesAYesWorthMore() {
    // worth 0.01 = 0.5·0.06 + 0.5·(−0.04)
    Judgement yes = new Judgement("BBB", "compliance", 0, 0.5, List.of());
    Candidate press =
        new Candidate(
            Examples.move("press", "BBB"),
            0.01,
            0,
            0,
            0.5,
            0.1,
            0,
            "",
            List.of(new Reason("influence", 0.06)),
            List.of(yes));
    assertEquals(0.10, press.acceptedOverRefused(), 1e-12);
  }

  @Test
  void aSingleCandidateHasNothingToBeTippedBy() {
    assertFalse(Tipping.of(acted(deed("barter", 0, new Reason("war", 0.1)))).isPresent());
  }

  private static List<Tip.Weight> weights(Tipping tipping) {
    return tipping.tips().stream()
        .filter(Tip.Weight.class::isInstance)
        .map(Tip.Weight.class::cast)
        .toList();
  }

  private static double factor(Tipping tipping, String motive) {
    return weights(tipping).stream()
        .filter(tip -> tip.motive().equals(motive))
        .findFirst()
        .orElseThrow()
        .factor();
  }
}
