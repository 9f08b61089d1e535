package entente.experiment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import entente.fixture.Stage;
import entente.game.Game;
import entente.game.Inject;
import entente.game.Plan;
import entente.mason.Driver;
import entente.scenario.Scenario;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The futures of a moment. */
class MomentTest {
  private static final int AT = 5;
  private final Scenario toy = Stage.shipped("toy");
  private final Moment moment = new Moment(toy.plan(), toy.outcomes(), 7, AT);

  private List<Long> future(Plan plan, long seed) {
    return moment.future(plan, seed).game().recording().fingerprints();
  }

  @Test
  void everyFutureHasThePastOfTheRunAndItsOwnRest() {
    Game run = Driver.play(toy.plan(), toy.outcomes(), 7, false).game();
    List<Long> recorded = run.recording().fingerprints();
    List<Long> other = future(toy.plan(), 8);
    assertEquals(recorded.subList(0, AT + 1), other.subList(0, AT + 1));
    assertNotEquals(recorded.get(AT + 1), other.get(AT + 1));
  }

  @Test
  void withTheRunsOwnSeedTheFutureIsTheRun() {
    Game run = Driver.play(toy.plan(), toy.outcomes(), 7, false).game();
    assertEquals(run.recording().fingerprints(), future(toy.plan(), 7));
  }

  @Test
  void whatIsDrawnOnceIsTheSameEvenFromTheFirstMonth() {
    Moment start = new Moment(toy.plan(), toy.outcomes(), 7, 0);
    Game run = Driver.play(toy.plan(), toy.outcomes(), 7, false).game();
    List<Long> other = start.future(toy.plan(), 8).game().recording().fingerprints();
    assertEquals(run.recording().fingerprints().get(0), other.get(0));
    assertNotEquals(run.recording().fingerprints().get(1), other.get(1));
  }

  @Test
  void anInjectOfTheBranchChangesNothingBeforeIt() {
    int cell = toy.plan().layout().find("dyad.AAA.BBB.trust");
    List<Inject> more = new ArrayList<>(toy.plan().injects());
    List<Inject.Step> step = List.of(new Inject.SetCell(cell, -0.9));
    more.add(new Inject("doubt", game -> false, "", step).in(AT));
    List<Long> without = future(toy.plan(), 3);
    List<Long> with = future(toy.plan().with(more), 3);
    assertEquals(without.subList(0, AT + 1), with.subList(0, AT + 1));
    assertNotEquals(without.get(AT + 1), with.get(AT + 1));
  }

  @Test
  void threadsMakeNoDifference() {
    List<Pair> alone = new ArrayList<>();
    List<Pair> together = new ArrayList<>();
    new Fan(moment, 1, 12, 1, List.of()).play(toy.plan(), alone::add);
    new Fan(moment, 1, 12, 3, List.of()).play(toy.plan(), together::add);
    assertEquals(alone, together);
    assertTrue(alone.stream().allMatch(pair -> pair.a().equals(pair.b())));
    assertTrue(alone.stream().allMatch(pair -> pair.parted().isEmpty()));
  }
}
