package entente.mind;

import static entente.world.Quantity.ASPIRATION;
import static entente.world.Quantity.ATTENTION;
import static entente.world.Quantity.FORESIGHT;
import static entente.world.Quantity.PRECISION;
import static entente.world.Quantity.REPERTOIRE;

import entente.action.Action;
import entente.action.Answering;
import entente.action.Initiative;
import entente.world.Axis;
import entente.world.Curve;
import entente.world.Draws;
import entente.world.Exponential;
import entente.world.Ledger;
import entente.world.World;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A boundedly rational mind: it chooses in two stages, which initiative (quantal response, by noise
 * keyed to the initiative's identity) and whether to act at all (by the expected value of what it
 * might choose), as often as its attention allows.
 */
public final class Autonomous implements Mind {
  private static final long NOISE = Draws.key("choice");
  private static final long ACT = Draws.key("act");
  private static final int WIDTH = 3;

  private final Ledger ledger;
  private final World world;
  private final List<Action> actions;
  private final Draws draws;
  private final Choice choice;
  private final Prospect prospect;
  private final Beliefs beliefs;
  private final Valuer valuer;
  private final Appraisal appraisal;
  private final Slate slate;
  private final Answers asked;
  private final double[] unused;
  private Base base;
  private int version = -1;

  /**
   * A mind for every state of a game. Where the ledger keeps nothing, decisions do not tell the
   * parts of their options either.
   */
  public Autonomous(
      Ledger ledger, List<Action> actions, Draws draws, Choice choice, Prospect prospect) {
    this.ledger = ledger;
    this.world = ledger.world();
    this.actions = actions;
    this.draws = draws;
    this.choice = choice;
    this.prospect = prospect;
    this.beliefs = new Beliefs(world.layout(), draws, choice.noise());
    this.valuer = new Valuer(ledger, prospect);
    this.slate = new Slate(valuer.parts(), ledger.keeping());
    this.asked = new Answers(valuer.parts());
    this.unused = new double[valuer.parts()];
    int press = world.layout().find(Axis.ACTION, "press");
    int cutoff = world.layout().find(Axis.ACTION, "cutoff");
    this.appraisal =
        new Appraisal(
            valuer,
            world,
            choice,
            k -> world.is(REPERTOIRE, k, press) || world.is(REPERTOIRE, k, cutoff));
    this.base = newBase();
  }

  private Base base() {
    if (version != world.version()) {
      base = newBase();
      version = world.version();
    }
    return base;
  }

  private Base newBase() {
    return new Base(world, prospect, beliefs);
  }

  @Override
  public Answer answer(Initiative initiative, int responder) {
    asked.clear();
    appraisal.answer(initiative, responder, responder, base(), asked);
    return asked.list(0, 1).get(0);
  }

  @Override
  public List<Decision> decide(int state, int turn) {
    slate.clear();
    for (Initiative it : candidates(state)) {
      appraisal.of(it, base(), slate);
    }
    List<Integer> rows = new ArrayList<>(IntStream.range(0, slate.size()).boxed().toList());
    if (choice.foresees() && world.get(FORESIGHT, state) >= 2) {
      lookAhead(state, rows);
    }
    List<Decision> decisions = new ArrayList<>();
    boolean acted = true;
    for (int rank = 0; acted && rank < world.get(ATTENTION, state); rank++) {
      Decision decision = decide(state, turn, rank, rows);
      decisions.add(decision);
      acted = decision.acted();
      if (acted) {
        Initiative chosen = decision.options().get(0).initiative();
        rows.removeIf(row -> slate.initiative(row).clashes(chosen));
      }
    }
    return decisions;
  }

  @Override
  public Option weigh(Initiative initiative) {
    slate.clear();
    appraisal.of(initiative, base(), slate);
    return slate.option(0, 0, 0);
  }

  private List<Initiative> candidates(int state) {
    List<Initiative> found = new ArrayList<>();
    for (int a = 0; a < actions.size(); a++) {
      if (world.is(REPERTOIRE, state, a)) {
        actions.get(a).propose(world, state, found::add);
      }
    }
    return found;
  }

  private Decision decide(int state, int turn, int rank, List<Integer> rows) {
    double precision = world.get(PRECISION, state);
    double total = 0;
    double mean = 0;
    double best = Double.NEGATIVE_INFINITY;
    for (int row : rows) {
      best = Math.max(best, slate.value(row));
    }
    for (int row : rows) {
      double odds = Exponential.exp(precision * (slate.value(row) - best));
      total += odds;
      mean += odds * slate.value(row);
    }
    mean = total > 0 ? mean / total : Double.NEGATIVE_INFINITY;
    double readiness = total > 0 ? Curve.sigma(precision * (mean - choice.act())) : 0;
    double draw = draws.uniform(ACT, state, turn, rank);
    List<Option> ranked = new ArrayList<>(rows.size());
    for (int row : rows) {
      double odds = Exponential.exp(precision * (slate.value(row) - best));
      double noise = draws.gumbel(NOISE, state, turn, slate.initiative(row).key()) / precision;
      ranked.add(slate.option(row, total > 0 ? readiness * odds / total : 0, noise));
    }
    ranked.sort(Comparator.comparingDouble(Option::score).reversed());
    return new Decision(
        turn,
        state,
        rank,
        ranked,
        readiness,
        draw,
        draw < readiness,
        base().utility(state),
        world.get(ASPIRATION, state));
  }

  /**
   * Adds to the most valuable options what the best own next move after them would bring; the rest
   * are taken to be followed by nothing better than the worst of those.
   */
  private void lookAhead(int state, List<Integer> rows) {
    rows.sort(Comparator.<Integer>comparingDouble(slate::value).reversed());
    double now = bestMove(state, base());
    double worst = 0;
    for (int k = 0; k < rows.size(); k++) {
      double later = k < WIDTH ? later(state, rows.get(k), now) : worst;
      worst = Math.min(worst, later);
      slate.later(rows.get(k), later);
    }
  }

  /** What the best own next move adds once an option has come about as it was meant. */
  private double later(int state, int row, double now) {
    Initiative it = slate.initiative(row);
    int[] responders = it.action().responders(world, it);
    int meant = it.action().branches().size() > 1 ? 1 : 0;
    int mark = ledger.imagine(state);
    it.action().apply(ledger, it, meant, responders.length > 0 ? responders[0] : -1);
    double next = bestMove(state, newBase());
    ledger.forget(mark);
    return choice.discount() * slate.acceptance(row) * (next - now);
  }

  /** The value of the best next move in the world as imagined, not looking further; 0 if none. */
  private double bestMove(int state, Base from) {
    double best = 0;
    Standpoint own = from.of(state, state);
    for (Initiative it : candidates(state)) {
      boolean shielded = it.action().answering() == Answering.SHIELD;
      int heard = it.action().answering() == Answering.CONSENT ? it.target() : -1;
      double value = valuer.worth(it, !shielded, state, own, heard, unused, 0);
      best = Math.max(best, value - it.action().cost(world, it));
    }
    return best;
  }
}
