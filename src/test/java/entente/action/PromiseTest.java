package entente.action;

import static org.junit.jupiter.api.Assertions.assertEquals;

import entente.fixture.Stage;
import java.util.List;
import org.junit.jupiter.api.Test;

/** AAA promises CCC to restrain its client BBB. */
class PromiseTest {
  private static final String[] OWN = {
    "promise.concession", "0.15", "promise.due", "3", "promise.relief", "0.2",
    "promise.unease", "0.06", "promise.leverage", "0.15", "honour.window", "2",
    "honour.kept", "0.1", "commitments.broken", "0.2", "trust.pressed", "0.12",
    "contact.foe", "0.3", "dyad.CCC.AAA.sanction", "0.2", "dyad.CCC.BBB.hostility", "0.5"
  };

  private static Stage stage(String... more) {
    return Stage.four(Stage.and(OWN, more));
  }

  private final Stage stage = stage();
  private final Initiative promise = stage.initiative("promise", "AAA", "CCC", "BBB");
  private final Initiative honour = stage.initiative("honour", "AAA", "CCC", "BBB");
  private final double trust = stage.get("dyad.CCC.AAA.trust");

  @Test
  void sanctionsAreEasedForAPromiseThatFallsDue() {
    assertEquals("", stage.obstacle(promise));
    stage.apply(promise, "agreed", "CCC");
    assertEquals(0.2 - 0.15, stage.get("dyad.CCC.AAA.sanction"), 1e-12);
    assertEquals(3, stage.get("dyad.AAA.CCC.promiseDue"));
    assertEquals("an earlier promise is open", stage.obstacle(promise));
  }

  @Test
  void thereMustBeAClientToRestrainAndSomethingToConcede() {
    Stage free = stage("dyad.CCC.BBB.hostility", "0.1");
    assertEquals(
        "there is no client to restrain",
        free.obstacle(free.initiative("promise", "AAA", "CCC", "BBB")));
    stage.set("dyad.CCC.AAA.sanction", 0.01);
    assertEquals("there is nothing to concede", stage.obstacle(promise));
  }

  @Test
  void theAcceptorsAlliesWhoFearTheClientResentIt() {
    stage.set("pair.CCC.DDD.treaty", 2).set("dyad.DDD.BBB.hostility", 0.5);
    stage.apply(promise, "agreed", "CCC");
    assertEquals(-0.06, stage.get("dyad.DDD.CCC.trust"), 1e-12);
  }

  @Test
  void theAcceptorHopesToSeeTheClientHeldBackByItsTrust() {
    double level = stage.get("tech.BBB.rocket");
    int mark = stage.ledger().imagine(stage.state("CCC"));
    stage.apply(promise, "agreed", "CCC");
    assertEquals(level - 0.2 * (1 + trust) / 2, stage.get("tech.BBB.rocket"), 1e-12);
    stage.ledger().forget(mark);
  }

  @Test
  void aPromiseCanBeKeptShortlyBeforeItIsDue() {
    assertEquals("no promise is due", stage.obstacle(honour));
    stage.apply(promise, "agreed", "CCC");
    assertEquals("no promise is due", stage.obstacle(honour));
    stage.month("diplomacy");
    assertEquals("", stage.obstacle(honour));
  }

  @Test
  void whoKeepsItStopsTheTeachingOfItsClientAndIsTrustedMore() {
    stage.contract("DDD", "BBB", "rocket", 0.01).set("dyad.AAA.CCC.promiseDue", 1);
    double client = stage.get("dyad.BBB.AAA.trust");
    stage.apply(honour, "done");
    assertEquals(0, stage.get("contract.DDD.BBB.rocket"));
    assertEquals(0, stage.get("dyad.AAA.CCC.promiseDue"));
    assertEquals(1, stage.get("dyad.AAA.CCC.promisesKept"));
    assertEquals(trust + 0.1, stage.get("dyad.CCC.AAA.trust"), 1e-12);
    assertEquals(client - 0.12, stage.get("dyad.BBB.AAA.trust"), 1e-12);
  }

  @Test
  void aPromiseThatFallsDueUnkeptIsBrokenAndItsPriceIsTakenBack() {
    stage.apply(promise, "agreed", "CCC");
    assertEquals(List.of(), stage.month("diplomacy"));
    assertEquals(List.of(), stage.month("diplomacy"));
    assertEquals(List.of("brokenPromise"), stage.month("diplomacy"));
    assertEquals(1, stage.get("dyad.AAA.CCC.promisesBroken"));
    assertEquals(0.2, stage.get("dyad.CCC.AAA.sanction"), 1e-12);
    assertEquals(trust - 0.2, stage.get("dyad.CCC.AAA.trust"), 1e-12);
  }

  @Test
  void withoutCommitmentsAPromiseBrokenCostsNothing() {
    Stage loose = stage("commitments.on", "off").set("dyad.AAA.CCC.promiseDue", 1);
    assertEquals(List.of("brokenPromise"), loose.month("diplomacy"));
    assertEquals(trust, loose.get("dyad.CCC.AAA.trust"));
    assertEquals(0.2, loose.get("dyad.CCC.AAA.sanction"));
  }

  @Test
  void itSaysWhatIsPromisedAndKept() {
    assertEquals(
        "Aville promises Cville to restrain Bville, and sanctions on it are eased.",
        stage.tell(promise, "agreed", "CCC"));
    assertEquals(
        "Aville promises Cville to restrain Bville; not believed.",
        stage.tell(promise, "refused", "CCC"));
    assertEquals(
        "Aville keeps its promise to Cville and restrains Bville.", stage.tell(honour, "done", ""));
  }
}
