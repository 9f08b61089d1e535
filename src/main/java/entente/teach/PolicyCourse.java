package entente.teach;

import entente.action.Action;
import entente.action.Initiative;
import entente.game.Course;
import entente.mind.Answer;
import entente.mind.Decision;
import entente.mind.Mind;
import entente.mind.Option;
import entente.world.Quantity;
import entente.world.World;
import java.util.ArrayList;
import java.util.List;

/**
 * The course of a game in which some seats are played by a rule.
 *
 * @param seats which, by their places
 * @param from the first turn in which they are
 * @param policy the rule
 */
record PolicyCourse(List<Integer> seats, int from, Policy policy) implements Course {

  @Override
  public Mind mind(Mind own, World world, List<Action> actions) {
    return new Ruled(own, world);
  }

  @Override
  public int branch(Initiative initiative, int drawn) {
    return drawn;
  }

  /** The mind that follows the rule in its seats. */
  private final class Ruled implements Mind {
    private final Mind own;
    private final World world;
    private int now;

    private Ruled(Mind own, World world) {
      this.own = own;
      this.world = world;
    }

    @Override
    public List<Decision> decide(int state, int turn) {
      now = turn;
      List<Decision> free = own.decide(state, turn);
      if (!seats.contains(state) || turn < from || free.isEmpty()) {
        return free;
      }
      Decision first = free.get(0);
      List<Decision> done = new ArrayList<>();
      int most = (int) world.get(Quantity.ATTENTION, state);
      for (Option option : policy.begin(state, turn, first.options(), most)) {
        done.add(first.ordered(done.size(), option));
      }
      return done.isEmpty() ? List.of(first.withheld()) : done;
    }

    @Override
    public Answer answer(Initiative initiative, int responder) {
      Answer free = own.answer(initiative, responder);
      return seats.contains(responder) && now >= from
          ? free.ordered(policy.answer(initiative, free, now))
          : free;
    }

    @Override
    public Option weigh(Initiative initiative) {
      return own.weigh(initiative);
    }
  }
}
