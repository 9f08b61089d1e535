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
import entente.world.Ledger;
import entente.world.World;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

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
  private final Valuer valuer;
  private final Appraisal appraisal;
  private Base base;
  private int version = -1;

  /** A mind for every state of a game. */
  public Autonomous(
      Ledger ledger, List<Action> actions, Draws draws, Choice choice, Prospect prospect) {
    this.ledger = ledger;
    this.world = ledger.world();
    this.actions = actions;
    this.draws = draws;
    this.choice = choice;
    Beliefs beliefs = new Beliefs(world.layout(), draws, choice.noise());
    this.valuer = new Valuer(ledger, prospect, beliefs);
    int press = world.layout().find(Axis.ACTION, "press");
    int cutoff = world.layout().find(Axis.ACTION, "cutoff");
    this.appraisal =
        new Appraisal(
            valuer,
            world,
            choice,
            k -> world.is(REPERTOIRE, k, press) || world.is(REPERTOIRE, k, cutoff));
    this.base = new Base(world);
  }

  private Base base() {
    if (version != world.version()) {
      base = new Base(world);
      version = world.version();
    }
    return base;
  }

  @Override
  public Answer answer(Initiative initiative, int responder) {
    return appraisal.answer(initiative, responder, responder, base());
  }

  @Override
  public List<Decision> decide(int state, int turn) {
    List<Option> options = new ArrayList<>();
    for (Initiative it : candidates(state)) {
      options.add(appraisal.of(it, base()));
    }
    if (choice.foresees() && world.get(FORESIGHT, state) >= 2) {
      lookAhead(state, options);
    }
    List<Decision> decisions = new ArrayList<>();
    boolean acted = true;
    for (int rank = 0; acted && rank < world.get(ATTENTION, state); rank++) {
      Decision decision = decide(state, turn, rank, options);
      decisions.add(decision);
      acted = decision.acted();
      if (acted) {
        Initiative chosen = decision.options().get(0).initiative();
        options.removeIf(option -> clashes(option.initiative(), chosen));
      }
    }
    return decisions;
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

  /** Whether two initiatives are variants of one: a second one would be idle. */
  private static boolean clashes(Initiative a, Initiative b) {
    return a.action() == b.action()
        && a.target() == b.target()
        && (a.give() == b.give() || (a.take() >= 0 && a.take() == b.take()));
  }

  private Decision decide(int state, int turn, int rank, List<Option> options) {
    double precision = world.get(PRECISION, state);
    double total = 0;
    double mean = 0;
    double best = Double.NEGATIVE_INFINITY;
    for (Option option : options) {
      best = Math.max(best, option.value());
    }
    for (Option option : options) {
      double odds = StrictMath.exp(precision * (option.value() - best));
      total += odds;
      mean += odds * option.value();
    }
    mean = total > 0 ? mean / total : Double.NEGATIVE_INFINITY;
    double readiness = total > 0 ? Curve.sigma(precision * (mean - choice.act())) : 0;
    double draw = draws.uniform(ACT, state, turn, rank);
    List<Option> ranked = new ArrayList<>(options.size());
    for (Option o : options) {
      double odds = StrictMath.exp(precision * (o.value() - best));
      double noise = draws.gumbel(NOISE, state, turn, o.initiative().key()) / precision;
      double probability = total > 0 ? readiness * odds / total : 0;
      ranked.add(
          new Option(
              o.initiative(),
              o.worth(),
              o.cost(),
              o.later(),
              o.acceptance(),
              probability,
              noise,
              o.parts(),
              o.answers()));
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
        valuer.utility(base(), state),
        world.get(ASPIRATION, state));
  }

  /**
   * Adds to the most valuable options what the best own next move after them would bring; the rest
   * are taken to be followed by nothing better than the worst of those.
   */
  private void lookAhead(int state, List<Option> options) {
    options.sort(Comparator.comparingDouble(Option::value).reversed());
    double now = bestMove(state, base());
    double worst = 0;
    for (int k = 0; k < options.size(); k++) {
      Option o = options.get(k);
      double later = k < WIDTH ? later(state, o, now) : worst;
      worst = Math.min(worst, later);
      options.set(
          k,
          new Option(
              o.initiative(),
              o.worth(),
              o.cost(),
              later,
              o.acceptance(),
              0,
              0,
              o.parts(),
              o.answers()));
    }
  }

  /** What the best own next move adds once an option has come about as it was meant. */
  private double later(int state, Option o, double now) {
    Initiative it = o.initiative();
    int[] asked = it.action().responders(world, it);
    int meant = it.action().branches().size() > 1 ? 1 : 0;
    int mark = ledger.imagine(state);
    it.action().apply(ledger, it, meant, asked.length > 0 ? asked[0] : -1);
    double next = bestMove(state, new Base(world));
    ledger.forget(mark);
    return choice.discount() * o.acceptance() * (next - now);
  }

  /** The value of the best next move in the world as imagined, not looking further; 0 if none. */
  private double bestMove(int state, Base from) {
    double best = 0;
    for (Initiative it : candidates(state)) {
      boolean shielded = it.action().answering() == Answering.SHIELD;
      int heard = it.action().answering() == Answering.CONSENT ? it.target() : -1;
      double value = valuer.worth(it, !shielded, state, state, heard, from, valuer.room());
      best = Math.max(best, value - it.action().cost(world, it));
    }
    return best;
  }
}
