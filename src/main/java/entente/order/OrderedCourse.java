package entente.order;

import entente.action.Action;
import entente.action.Answering;
import entente.action.Initiative;
import entente.action.Lexicon;
import entente.game.Course;
import entente.mind.Answer;
import entente.mind.Decision;
import entente.mind.Mind;
import entente.mind.Option;
import entente.world.Draws;
import entente.world.Quantity;
import entente.world.World;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The course of a game under orders: where something is ordered it is done, and where a seat is
 * taken nothing else is. Chance stays chance. One course belongs to one game.
 */
final class OrderedCourse implements Course {
  private final Orders orders;
  private final Lexicon words;
  private final Watcher watcher;
  private final List<String> undone = new ArrayList<>();

  OrderedCourse(Orders orders, Lexicon words, Watcher watcher) {
    this.orders = orders;
    this.words = words;
    this.watcher = watcher;
  }

  @Override
  public Mind mind(Mind own, World world, List<Action> actions) {
    return new Obeying(own, world, actions);
  }

  @Override
  public int branch(Initiative initiative, int drawn) {
    return drawn;
  }

  @Override
  public Draws draws(Draws own) {
    Draws draws = own;
    for (Order order : orders.list()) {
      if (order instanceof Order.Reseed reseed) {
        draws = draws.from(reseed.turn(), reseed.seed());
      }
    }
    return draws;
  }

  @Override
  public List<String> undone(int state) {
    List<String> told = List.copyOf(undone);
    undone.clear();
    return told;
  }

  /** The mind that does what it is told, and otherwise what it likes. */
  private final class Obeying implements Mind {
    private final Mind own;
    private final World world;
    private final List<Action> actions;
    private final Choosing choosing;
    private int now;

    private Obeying(Mind own, World world, List<Action> actions) {
      this.own = own;
      this.world = world;
      this.actions = actions;
      this.choosing = new Choosing(world, own);
    }

    @Override
    public List<Decision> decide(int state, int turn) {
      now = turn;
      List<Decision> free = own.decide(state, turn);
      boolean taken = orders.isTaken(state, turn);
      if (taken) {
        watcher.deciding(state, turn, free, world);
      }
      List<Intent> acts = new ArrayList<>();
      boolean held = taken;
      for (Order order : orders.in(turn)) {
        if (order instanceof Order.Act act && order.state() == state) {
          acts.add(act.intent());
        }
        held |= order instanceof Order.Nothing && order.state() == state;
      }
      return acts.isEmpty() && !held ? free : ordered(state, free, acts);
    }

    private List<Decision> ordered(int state, List<Decision> free, List<Intent> acts) {
      List<Decision> done = new ArrayList<>();
      for (Intent intent : acts) {
        String obstacle = carryOut(state, intent, free, done);
        if (!obstacle.isEmpty()) {
          undone.add(sentence(state, intent, obstacle));
        }
      }
      if (done.isEmpty() && !free.isEmpty()) {
        return List.of(free.get(0).withheld());
      }
      return done;
    }

    /** Adds the decision for an act; else says why it cannot be taken. */
    private String carryOut(int state, Intent intent, List<Decision> free, List<Decision> done) {
      int most = (int) world.get(Quantity.ATTENTION, state);
      if (done.size() >= most || free.isEmpty()) {
        return "no more than " + most + " a month can be begun";
      }
      Decision decision = free.get(0);
      Optional<Option> meant = choosing.among(decision.options(), intent);
      if (meant.isEmpty()) {
        return intent.obstacle(world, actions, decision.options());
      }
      Initiative it = choosing.amounts(meant.get().initiative(), intent);
      String obstacle = it.action().obstacle(world, it);
      if (obstacle != null) {
        return obstacle;
      }
      for (Decision earlier : done) {
        if (it.clashes(earlier.options().get(0).initiative())) {
          return "it is ordered already, or a variant of it";
        }
      }
      done.add(decision.ordered(done.size(), choosing.weighed(meant.get(), it)));
      return "";
    }

    private String sentence(int state, Intent intent, String obstacle) {
      String towards = intent.target() < 0 ? "" : " towards " + words.state(intent.target());
      String who = words.state(state) + " cannot carry out its order of ";
      return who + Choosing.kind(intent) + towards + ": " + obstacle + ".";
    }

    @Override
    public Option weigh(Initiative initiative) {
      return own.weigh(initiative);
    }

    @Override
    public Answer answer(Initiative initiative, int responder) {
      Answer free = own.answer(initiative, responder);
      for (Order order : orders.in(now)) {
        if (order instanceof Order.Answer answer
            && answer.state() == responder
            && answer.to().concerns(initiative)) {
          return free.ordered(answer.yes());
        }
      }
      if (!orders.isTaken(responder, now)) {
        return free;
      }
      watcher.unanswered(initiative, free, now);
      return free.ordered(initiative.action().answering() == Answering.COUNSEL);
    }
  }
}
