package entente.casebook;

import entente.action.Action;
import entente.action.Initiative;
import entente.game.Game;
import entente.mind.Answer;
import entente.mind.Autonomous;
import entente.order.Intent;
import entente.process.Month;
import entente.process.Process;
import entente.scenario.Case;
import entente.scenario.Mechanisms;
import entente.world.Cause;
import entente.world.Draws;
import entente.world.Ledger;
import entente.world.World;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Plays a case once and holds what it expects against what happens. */
final class Trial {
  private static final double CLOSE = 1e-12;
  private static final long SEED = 1;

  private final Case hand;
  private final boolean ownNumbers;
  private final Game game;
  private final World world;
  private final Map<String, Double> observed = new TreeMap<>();
  private String obstacle = "";

  /**
   * Sets the stage and what is given.
   *
   * @param ownNumbers whether the rules are those that the case was worked out with
   */
  Trial(Case hand, boolean ownNumbers) {
    this.hand = hand;
    this.ownNumbers = ownNumbers;
    this.game = new Game(hand.scenario().plan(), SEED, true);
    this.world = game.world();
    game.ledger().because(new Cause(0, Cause.Kind.ORDER, "case", -1));
    hand.given().forEach(game.ledger()::write);
  }

  Verdict verdict() {
    for (String need : hand.needs()) {
      Mechanisms.Toggle toggle = hand.scenario().mechanisms().switches().get(need);
      if (toggle != null && !toggle.on()) {
        return new Verdict(hand, List.of(), "mechanism " + need + " is off", false);
      }
    }
    double[] expected =
        hand.expected().stream().mapToDouble(one -> one.value().applyAsDouble(game)).toArray();
    double[] before = world.copy();
    double[] after = carryOut();
    boolean asksForObstacle =
        hand.expected().stream().anyMatch(one -> one.what().equals("obstacle"));
    if (!obstacle.isEmpty() && !asksForObstacle) {
      return new Verdict(hand, List.of(), "the act is not open: " + obstacle, ownNumbers);
    }
    List<Verdict.Finding> findings = new ArrayList<>();
    for (int k = 0; k < expected.length; k++) {
      findings.add(finding(hand.expected().get(k), expected[k], after));
    }
    if (!hand.mayChange()) {
      others(before, after, findings);
    }
    return new Verdict(hand, List.copyOf(findings), "", true);
  }

  private Verdict.Finding finding(Case.Expectation one, double expected, double[] after) {
    if (one.what().equals("obstacle")) {
      String wanted = one.clause().isEmpty() ? "none" : one.clause();
      String found = obstacle.isEmpty() ? "none" : obstacle;
      return new Verdict.Finding(one.what(), wanted, found, wanted.equals(found));
    }
    double happened =
        one.place() >= 0 ? after[one.place()] : observed.getOrDefault(one.what(), Double.NaN);
    boolean fine = close(expected, happened, CLOSE);
    String arithmetic = one.is() + " = " + expected;
    if (ownNumbers) {
      double sum = one.inNumbers().applyAsDouble(game);
      fine &= close(sum, happened, CLOSE) && close(sum, one.result(), one.within());
      arithmetic = one.is().equals(one.worked()) ? one.is() : one.is() + " = " + one.worked();
    }
    return new Verdict.Finding(one.what(), arithmetic, Double.toString(happened), fine);
  }

  private static boolean close(double a, double b, double within) {
    return Math.abs(a - b) <= within * Math.max(1, Math.abs(b));
  }

  /** What nobody expected: base cells that have changed. */
  private void others(double[] before, double[] after, List<Verdict.Finding> findings) {
    for (int cell = 0; cell < world.layout().firstDerived(); cell++) {
      int place = cell;
      boolean awaited =
          !world.layout().used(cell)
              || hand.expected().stream().anyMatch(one -> one.place() == place);
      if (!awaited && !close(before[cell], after[cell], CLOSE)) {
        findings.add(
            new Verdict.Finding(
                world.layout().name(cell),
                "unchanged at " + before[cell],
                Double.toString(after[cell]),
                false));
      }
    }
  }

  private double[] carryOut() {
    if (hand.deed() instanceof Case.Act act) {
      return act(act);
    } else if (hand.deed() instanceof Case.Month month) {
      month(month.process());
    } else if (hand.deed() instanceof Case.Ask ask) {
      ask(ask);
    } else if (hand.deed() instanceof Case.Offer offer) {
      offer(offer.move());
    }
    return world.copy();
  }

  private Initiative initiative(Intent m) {
    return new Initiative(
        game.rules().actions().get(m.action()),
        m.actor(),
        m.target(),
        m.subject(),
        m.take(),
        m.taken(),
        m.give(),
        m.given(),
        m.also(),
        m.alsoGiven(),
        m.covert());
  }

  private double[] act(Case.Act act) {
    Initiative it = initiative(act.move());
    look(it, it.action().chance(world, it, true, act.branch()) > 0);
    Ledger ledger = game.ledger();
    if (!obstacle.isEmpty()) {
      return world.copy();
    }
    if (act.viewer() < 0) {
      it.action().apply(ledger, it, act.branch(), act.credited());
      return world.copy();
    }
    int mark = ledger.imagine(act.viewer());
    it.action().apply(ledger, it, act.branch(), act.credited());
    double[] imagined = world.copy();
    ledger.forget(mark);
    return imagined;
  }

  private void look(Initiative it, boolean yes) {
    Action action = it.action();
    @Nullable String why = action.obstacle(world, it);
    obstacle = why == null ? "" : why;
    observed.put("cost", action.cost(world, it));
    for (int branch = 0; obstacle.isEmpty() && branch < action.branches().size(); branch++) {
      observed.put(
          "chance." + action.branches().get(branch), action.chance(world, it, yes, branch));
    }
  }

  private void ask(Case.Ask ask) {
    Initiative it = initiative(ask.move());
    look(it, true);
    Draws draws = new Draws(SEED);
    Answer answer =
        new Autonomous(
                game.ledger(),
                game.rules().actions(),
                draws,
                game.rules().choice(),
                game.rules().prospect())
            .answer(it, ask.responder());
    observed.put("answer.difference", answer.difference());
    observed.put("answer.probability", answer.probability());
  }

  /** The first initiative of the kind that is meant, with the amounts that it would carry. */
  private void offer(Intent m) {
    obstacle = "nothing of the kind is feasible";
    List<Initiative> found = new ArrayList<>();
    game.rules().actions().get(m.action()).propose(world, m.actor(), found::add);
    for (int k = found.size() - 1; k >= 0; k--) {
      Initiative it = found.get(k);
      boolean meant =
          it.target() == m.target()
              && (m.subject() < 0 || it.subject() == m.subject())
              && (m.take() < 0 || it.take() == m.take())
              && (m.give() < 0 || it.give() == m.give())
              && it.alsoGive() == m.also()
              && it.covert() == m.covert();
      if (meant) {
        look(it, true);
        observed.put("taken", it.taken());
        observed.put("given", it.given());
        observed.put("alsoGiven", it.alsoGiven());
      }
    }
  }

  private void month(String name) {
    Month month =
        new Month(0, new Draws(SEED), (kind, actor, target, item, change) -> change.run());
    for (Process process : game.rules().processes()) {
      if (process.name().equals(name)) {
        process.advance(game.ledger(), month);
      }
    }
  }
}
