package entente.invariant;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import entente.fixture.Stage;
import entente.fixture.Whim;
import entente.game.Event;
import entente.game.Game;
import entente.mind.Decision;
import entente.mind.Option;
import entente.world.Cause;
import entente.world.Derivation;
import entente.world.Entry;
import entente.world.Formula;
import entente.world.Grid;
import entente.world.Inputs;
import entente.world.Layout;
import entente.world.Ledger;
import entente.world.Quantity;
import entente.world.World;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Each invariant sees a game that was tampered with, and has nothing to say of it as it was. */
class DoctoredTest {
  private static final long SEED = 1;
  private static final int TURNS = 9;
  private static final Trace SOUND = played();
  private static final Layout LAYOUT = SOUND.layout();

  private static Trace played() {
    Game game = new Game(Stage.shipped("toy").plan(), SEED, true);
    for (int turn = 0; turn < TURNS; turn++) {
      game.playTurn();
    }
    return Trace.of(game, SEED);
  }

  private static void seen(Invariant.OfTrace invariant, Trace doctored) {
    assertEquals(List.of(), complaints(invariant, SOUND));
    assertFalse(complaints(invariant, doctored).isEmpty(), invariant.name() + " sees nothing");
  }

  private static List<String> complaints(Invariant.OfTrace invariant, Trace trace) {
    List<String> said = new ArrayList<>();
    invariant.check(trace, said::add);
    return said;
  }

  private static int cell(String name) {
    return LAYOUT.find(name);
  }

  private static int last() {
    return SOUND.entries().size() - 1;
  }

  /** The game with one more entry, by an act or by time, in the last turn. */
  private static Trace also(String cell, double before, double after, Cause cause) {
    List<Entry> entries = new ArrayList<>(SOUND.entries());
    int at = 0;
    while (at < entries.size()
        && entries.get(at).cause().turn() <= cause.turn()
        && entries.get(at).cause().kind() != Cause.Kind.PROCESS) {
      at++;
    }
    entries.add(at, new Entry(cell(cell), before, after, cause));
    return SOUND.with(entries);
  }

  private static Cause act(String name) {
    return new Cause(0, Cause.Kind.ACTION, name, 0);
  }

  @Test
  void aCellOutOfItsRange() {
    for (double wrong : new double[] {1.5, Double.NaN, Double.POSITIVE_INFINITY}) {
      double[] cells = SOUND.series().get(2).clone();
      cells[cell("state.AAA.stability")] = wrong;
      seen(new InRange(), SOUND.showing(Trace.replaced(SOUND.series(), 2, cells)));
    }
  }

  @Test
  void anEntryMissingOrOneThatDoesNotFollow() {
    seen(new LedgerAddsUp(), SOUND.with(SOUND.entries().subList(0, last())));
    Entry end = SOUND.entries().get(last());
    Entry other = new Entry(end.cell(), end.before() + 1e-9, end.after(), end.cause());
    seen(new LedgerAddsUp(), SOUND.with(Trace.replaced(SOUND.entries(), last(), other)));
  }

  @Test
  void aCauseThatIsNotOnRecordOrMayNotDoSo() {
    Entry end = SOUND.entries().get(last());
    int turn = end.cause().turn();
    for (Cause cause :
        List.of(
            new Cause(turn, Cause.Kind.PROCESS, "providence", -1),
            new Cause(turn, Cause.Kind.ACTION, "barter", 100_000),
            new Cause(turn, Cause.Kind.INJECT, "rain", 0),
            new Cause(turn, Cause.Kind.ORDER, "order", -1),
            new Cause(turn - 2, end.cause().kind(), end.cause().name(), -1))) {
      Entry other = new Entry(end.cell(), end.before(), end.after(), cause);
      seen(new CausesLeadBack(), SOUND.with(Trace.replaced(SOUND.entries(), last(), other)));
    }
    Entry fixed = new Entry(cell("state.AAA.power"), 0.4, 0.5, end.cause());
    seen(new CausesLeadBack(), SOUND.with(Trace.replaced(SOUND.entries(), last(), fixed)));
    List<Event> fewer = SOUND.events().subList(0, 1);
    seen(new CausesLeadBack(), SOUND.telling(fewer));
  }

  @Test
  void aCrateFoundOrLostAndOneSentByWhoHasNone() {
    int depot = cell("stock.BBB.shells");
    int at = 0;
    while (SOUND.entries().get(at).cell() != depot) {
      at++;
    }
    Entry moved = SOUND.entries().get(at);
    for (double crates : new double[] {1, -1}) {
      Entry other = new Entry(depot, moved.before(), moved.after() + crates, moved.cause());
      seen(new GoodsBalance(), SOUND.with(Trace.replaced(SOUND.entries(), at, other)));
    }
    seen(new GoodsBalance(), also("flow.BBB.CCC.food", 0, 50, act("aid")));
  }

  @Test
  void aDealOfFoesAndArmsToOneAtPeace() {
    seen(new DealsAreOpen(), also("contract.AAA.CCC.food", 0, 1, act("barter")));
    seen(new DealsAreOpen(), also("pair.AAA.CCC.treaty", 0, 1, act("treaty")));
    seen(new DealsAreOpen(), also("contract.AAA.BBB.shells", 0, 1, act("arm")));
    Cause time = new Cause(0, Cause.Kind.PROCESS, "lapse", -1);
    seen(new DealsAreOpen(), also("contract.AAA.BBB.food", 0, 1, time));
  }

  @Test
  void aTieThatOutlivesTheOutbreakOfAWar() {
    for (String tie :
        List.of("pair.AAA.CCC.treaty", "flow.AAA.CCC.food", "contract.CCC.AAA.food")) {
      seen(new EnemiesAreSevered(), also(tie, 0, 1, act("treaty")));
    }
  }

  @Test
  void aContractThatRunsOnOrLeavesSomethingBehind() {
    List<Entry> entries = new ArrayList<>(SOUND.entries());
    entries.removeIf(entry -> entry.cause().name().equals("lapse"));
    seen(new ContractsEnd(), SOUND.with(entries).showing(unlapsed()));
    seen(new ContractsEnd(), also("term.AAA.BBB.rocket", 0, 6, act("barter")));
  }

  /** A contract of no month at the end of the third turn. */
  private static List<double[]> unlapsed() {
    double[] cells = SOUND.series().get(3).clone();
    cells[LAYOUT.at(Quantity.CONTRACT, 0, 1, 0)] = 1;
    return Trace.replaced(SOUND.series(), 3, cells);
  }

  @Test
  void aDecisionAgainstItsOwnNumbers() {
    int at = 0;
    while (SOUND.decisions().get(at).options().size() < 2) {
      at++;
    }
    Decision d = SOUND.decisions().get(at);
    List<Option> turned = new ArrayList<>(d.options());
    java.util.Collections.reverse(turned);
    seen(new DecisionsAddUp(), deciding(at, with(d, turned, d.readiness())));
    seen(new DecisionsAddUp(), deciding(at, with(d, d.options(), 1.5)));
    Option o = d.options().get(0);
    seen(
        new DecisionsAddUp(),
        deciding(at, with(d, first(d, o, o.noise() + 9, o.parts()), d.readiness())));
    double[] parts = o.parts().clone();
    parts[0] += 1;
    seen(new DecisionsAddUp(), deciding(at, with(d, first(d, o, o.noise(), parts), d.readiness())));
  }

  private static Trace deciding(int at, Decision other) {
    return SOUND.deciding(Trace.replaced(SOUND.decisions(), at, other));
  }

  private static Decision with(Decision d, List<Option> options, double readiness) {
    return new Decision(
        d.turn(),
        d.state(),
        d.rank(),
        options,
        readiness,
        d.draw(),
        d.acted(),
        d.utility(),
        d.aspiration());
  }

  private static List<Option> first(Decision d, Option o, double noise, double[] parts) {
    Option other =
        new Option(
            o.initiative(),
            o.worth(),
            o.cost(),
            o.later(),
            o.acceptance(),
            o.probability(),
            noise,
            parts,
            o.answers());
    return Trace.replaced(d.options(), 0, other);
  }

  @Test
  void aMindOfAnotherSeedOrOneThatLooksAtAnImaginedWorld() {
    Stage stage = Stage.toy("belief.on", "off");
    Invariant.OfWorld invariant = new NoIsUntouched(SEED);
    assertEquals(List.of(), tried(invariant, stage));
    // While something is imagined, the twin is made from what is not real.
    int mark = stage.ledger().imagine(0);
    stage.set("pair.AAA.BBB.treaty", 2);
    stage.set("dyad.AAA.BBB.trust", -0.9);
    assertFalse(tried(invariant, stage).isEmpty());
    stage.ledger().forget(mark);
  }

  @Test
  void aWorldThatIsNotReckonedAsItStands() {
    Stage stage = Stage.toy();
    assertEquals(List.of(), tried(new ImaginedIsUndone(), stage));
    int mark = stage.ledger().imagine(0);
    stage.set("dyad.AAA.BBB.trust", 0.9);
    assertFalse(tried(new ImaginedIsUndone(), stage).isEmpty());
    stage.ledger().forget(mark);
  }

  private static List<String> tried(Invariant.OfWorld invariant, Stage stage) {
    List<String> said = new ArrayList<>();
    invariant.check(stage.game(), new Whim(2), said::add);
    return said;
  }

  /** A motive of being pleased with one's own trust. */
  private record Vanity() implements Derivation {
    @Override
    public Quantity quantity() {
      return Quantity.MOTIVE_VALUE;
    }

    @Override
    public void inputs(Inputs in, int i, int m) {
      in.row(Quantity.TRUST, i);
    }

    @Override
    public Formula in(World w) {
      Grid trust = w.live(Quantity.TRUST);
      return (i, m) -> trust.at(i, 1 - Math.min(1, i));
    }
  }

  @Test
  void aMotiveThatIsPleasedWithOnesOwnTrust() {
    Stage stage = Stage.toy();
    World vain = new World(LAYOUT, List.of(new Vanity()), SOUND.series().get(0));
    List<String> said = new ArrayList<>();
    var treaty = stage.initiative("treaty", "AAA", "BBB");
    OwnAttitudesDoNotPay.look(stage.ledger(), treaty, 1, said::add);
    assertEquals(List.of(), said);
    OwnAttitudesDoNotPay.look(new Ledger(vain, false), treaty, 1, said::add);
    assertEquals(10, said.size());
  }

  @Test
  void anInitiativeThatGivesNothingOrIsTheSameAsAnother() {
    Stage stage = Stage.toy();
    Set<Long> keys = new HashSet<>();
    var fair = stage.deal("barter", "AAA", "BBB", "shells", 1, "food", 0.1);
    stage.war("AAA", "CCC");
    assertEquals("", ChancesSumToOne.wrong(stage.world(), fair, keys));
    assertEquals(" has the identity of another", ChancesSumToOne.wrong(stage.world(), fair, keys));
    var nothing = stage.deal("barter", "AAA", "BBB", "shells", 1, "food", 0);
    String wrong = ChancesSumToOne.wrong(stage.world(), nothing, new HashSet<>());
    assertEquals(" gives nothing", wrong);
  }

  @Test
  void aScenarioThatBreaksAnInvariantIsShrunk() {
    String text = RandomScenario.text(3);
    assertFalse(Shrinking.without(text, "injects").contains("inject-0"));
    assertFalse(text.equals(Shrinking.without(text, "states")));
  }
}
