package entente.experiment.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import entente.scenario.ClaimFile;
import entente.scenario.ClaimReader;
import entente.scenario.Trial;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** One test at a time, on twelve games of the toy. */
class CourtTest {
  private static final int PAIRS = 12;
  private static Arms arms;

  @BeforeAll
  static void play() {
    ClaimFile claim =
        ClaimReader.read(Path.of("src", "test", "resources", "claims", "T01.yaml"))
            .claim()
            .orElseThrow();
    Schedule schedule = new Schedule(PAIRS);
    schedule.addTests(claim, Change.NONE);
    schedule.addChecks(claim, Change.NONE);
    Season season = new Season(schedule, 1);
    season.play(2, played -> {});
    arms = new Arms(claim, season, Change.NONE, PAIRS);
  }

  private static Verdict verdict(Trial trial) {
    return Court.rule("test", trial, arms).verdict();
  }

  private static Trial.Difference paid(double least) {
    return new Trial.Difference("food", "fed", "base", least, List.of());
  }

  @Test
  void theOppositeOfWhatIsFoundIsContradicted() {
    assertEquals(Verdict.SUPPORTED, verdict(paid(0.01)));
    assertEquals(Verdict.CONTRADICTED, verdict(paid(-0.01)));
  }

  @Test
  void aSureEffectThatIsTooSmallIsOpen() {
    Ruling ruling = Court.rule("test", paid(1000), arms);
    assertEquals(Verdict.OPEN, ruling.verdict());
    assertEquals("smaller than the least effect", ruling.reason());
  }

  @Test
  void anEffectThatIsJustAsLargeAsAskedForIsLargeEnough() {
    double found = Court.rule("test", paid(0.01), arms).effect().value();
    assertEquals(Verdict.SUPPORTED, verdict(paid(Math.nextUp(found))));
    assertEquals(Verdict.OPEN, verdict(paid(found + 0.001)));
  }

  @Test
  void armsThatDoNotGoOneWayLeaveItOpen() {
    List<String> way = List.of("base", "fed");
    Trial back = new Trial.Difference("food", "fed", "base", 0.01, way);
    assertEquals(Verdict.OPEN, verdict(back));
    Trial forth = new Trial.Difference("food", "fed", "base", 0.01, List.of("fed", "base", "same"));
    assertEquals(Verdict.SUPPORTED, verdict(forth));
  }

  @Test
  void theSameArmTwiceIsEqualAndDifferentOnesAreNot() {
    assertEquals(Verdict.SUPPORTED, verdict(new Trial.Equal("food", "base", "same", 0.001)));
    assertEquals(Verdict.CONTRADICTED, verdict(new Trial.Equal("food", "fed", "base", 0.001)));
  }

  @Test
  void aLevelIsSupportedOnOneSideAndContradictedOnTheOther() {
    assertEquals(Verdict.SUPPORTED, verdict(new Trial.Level("food", "base", 0.001, 1)));
    assertEquals(Verdict.CONTRADICTED, verdict(new Trial.Level("food", "base", 0.001, -1)));
  }

  @Test
  void aPlaceboThatShowsSomethingIsNotQuiet() {
    Trial loud = paid(0.001);
    assertFalse(Court.quiet(loud, Court.rule("test", loud, arms)));
    Trial still = new Trial.Difference("food", "base", "same", 0.001, List.of());
    assertTrue(Court.quiet(still, Court.rule("test", still, arms)));
  }

  @Test
  void anEstimateMayBeAsClaimedWithoutBeingSure() {
    Ruling sure = Court.rule("test", paid(0.01), arms);
    assertTrue(sure.asClaimed() && sure.holds());
    Ruling unsure =
        Court.rule("test", new Trial.Level("food", "base", sure.effect().low() * 0.99, 1), arms);
    assertTrue(unsure.asClaimed());
    assertFalse(Court.rule("test", paid(-0.01), arms).asClaimed());
  }
}
