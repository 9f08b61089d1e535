package entente.experiment.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import entente.game.Event;
import entente.game.Game;
import entente.game.Rules;
import entente.mason.Driver;
import entente.mind.Option;
import entente.scenario.HistoryFile;
import entente.scenario.HistoryReader;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The toy's made-up year, replayed. */
class ReplayTest {
  private static final HistoryFile TOY =
      HistoryReader.read(Path.of("configs/history/toy.yaml")).orThrow();
  private static final List<Occasion> OCCASIONS = Occasion.all(TOY);

  private final Replay replay = new Replay(TOY, OCCASIONS);
  private final Game game =
      Driver.follow(TOY.scenario().plan().lasting(TOY.turns()), 1, true, replay, month -> {});

  private Seen seen(String act) {
    return replay.seen().stream()
        .filter(one -> one.occasion().act().filter(a -> a.name().equals(act)).isPresent())
        .findFirst()
        .orElseThrow();
  }

  @Test
  void statesDoWhatIsCodedAndNothingElse() {
    List<String> done =
        game.recording().events().stream()
            .filter(event -> Rules.ACTIONS.contains(event.kind()))
            .map(event -> event.turn() + " " + event.kind() + " " + event.result())
            .toList();
    assertEquals(List.of("1 consolidate agreed", "4 barter agreed", "7 treaty refused"), done);
  }

  @Test
  void whatIsBarteredIsTheCandidateWithTheCodedGoods() {
    Event barter =
        game.recording().events().stream()
            .filter(event -> event.kind().equals("barter"))
            .findFirst()
            .orElseThrow();
    assertEquals("shells", barter.items().get(0));
  }

  @Test
  void whoIsAskedAnswersAsItDidAndTheChanceOfThatIsKept() {
    assertEquals(List.of(true, true, false), replay.replies().stream().map(Reply::yes).toList());
    for (Reply reply : replay.replies()) {
      assertTrue(reply.chance() > 0 && reply.chance() < 1, reply.toString());
    }
  }

  @Test
  void theChanceOfAnActIsTheSumOverItsCandidates() {
    Seen seen = seen("war-purchase");
    List<Option> options = seen.decision().orElseThrow().options();
    double sum = 0;
    for (Option option : options) {
      boolean same =
          option.initiative().action().name().equals("barter")
              && option.initiative().target()
                  == seen.occasion().act().orElseThrow().move().target();
      sum += same ? option.probability() : 0;
    }
    assertEquals(sum, seen.exact().engine(), 1e-12);
    assertTrue(sum > 0);
  }

  @Test
  void actsAndDoingNothingTakeAllTheChance() {
    List<Option> options = seen("feast").decision().orElseThrow().options();
    double acting = options.stream().mapToDouble(Option::probability).sum();
    assertEquals(seen("feast").decision().orElseThrow().readiness(), acting, 1e-9);
  }

  @Test
  void anActAgainstAFriendIsSkippedAndSaysWhy() {
    Seen raid = seen("raid");
    assertEquals("there is too little enmity", raid.obstacle());
    assertEquals(0, raid.exact().engine());
    assertTrue(raid.decision().isEmpty());
  }

  @Test
  void silenceIsScoredInMonthsWithoutAnyActOfTheWatched() {
    List<Integer> silent =
        OCCASIONS.stream().filter(one -> one.act().isEmpty()).map(Occasion::turn).toList();
    assertEquals(List.of(0, 2, 3, 5, 6, 7, 8, 9, 10, 11), silent);
  }

  @Test
  void theRecordIsCompleteForSilenceAndForActsThatAreWatchedFor() {
    List<String> watched =
        OCCASIONS.stream()
            .filter(Occasion::isWatched)
            .flatMap(one -> one.act().stream())
            .map(HistoryFile.Act::name)
            .toList();
    assertEquals(List.of("war-purchase"), watched);
    assertEquals(11, OCCASIONS.stream().filter(Occasion::isWatched).count());
  }

  @Test
  void anyNumberOfThreadsGivesTheSame() {
    Verdicts one = verdicts(1);
    Verdicts three = verdicts(3);
    assertEquals(one.fitScore(), three.fitScore());
    assertEquals(one.testScore(), three.testScore());
    assertEquals(
        one.scored().stream().map(Scored::exact).toList(),
        three.scored().stream().map(Scored::exact).toList());
  }

  private static Verdicts verdicts(int threads) {
    return new Replays(TOY, TOY.scenario().plan(), 1, 4, threads).play().verdicts();
  }

  @Test
  void theFloorLimitsWhatASurpriseCosts() {
    Verdicts verdicts = verdicts(1);
    Standing raid =
        verdicts.exact(
            one -> one.occasion().act().filter(a -> a.name().equals("raid")).isPresent());
    assertEquals(StrictMath.log(TOY.floor()), raid.means().get(0), 1e-12);
    assertFalse(raid.margins().get(Rival.RATES.ordinal() - 1).isAhead());
  }
}
