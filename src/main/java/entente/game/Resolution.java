package entente.game;

import entente.action.Action;
import entente.action.Answering;
import entente.action.Initiative;
import entente.mind.Answer;
import entente.mind.Decision;
import entente.world.Axis;
import entente.world.Cause;
import entente.world.Draws;
import entente.world.World;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Carries initiatives out in random order: asks, draws, applies; what cannot be done any more
 * lapses.
 */
final class Resolution {
  private static final long ORDER = Draws.key("order");
  private static final long ANSWER = Draws.key("answer");
  private static final long BRANCH = Draws.key("branch");

  private final Game game;

  Resolution(Game game) {
    this.game = game;
  }

  void carryOut(List<Decision> pending) {
    List<Initiative> initiatives = new ArrayList<>();
    for (Decision decision : pending) {
      initiatives.add(decision.options().get(0).initiative());
    }
    initiatives.sort(
        Comparator.comparingDouble(
            it -> game.draws().uniform(ORDER, it.actor(), game.turn(), it.key())));
    initiatives.forEach(this::carryOut);
  }

  private void carryOut(Initiative it) {
    World world = game.world();
    Action action = it.action();
    int index = Rules.ACTIONS.indexOf(action.name());
    game.census().proposed(it.actor(), index);
    String obstacle = action.obstacle(world, it);
    if (obstacle != null) {
      note(it, "lapsed", List.of(), lapse(it, obstacle));
      return;
    }
    List<Integer> agreed = new ArrayList<>();
    int event = game.recording().events().size();
    for (int responder : action.responders(world, it)) {
      Answer answer = game.mind().answer(it, responder);
      double draw = game.draws().uniform(ANSWER, responder, game.turn(), it.key());
      boolean yes = answer.yes(draw);
      game.recording().add(new Reply(event, answer, yes));
      if (yes) {
        agreed.add(responder);
      }
    }
    int drawn = branch(it, asksNobody(it) || !agreed.isEmpty());
    int branch = game.course().branch(it, drawn);
    int responder = heard(it, agreed);
    String result = action.branches().get(branch);
    note(it, result, agreed, action.tell(game.plan().words(), it, branch, responder));
    if (accepted(it, branch)) {
      game.census().accepted(it.actor(), index);
    }
    game.ledger().because(new Cause(game.turn(), Cause.Kind.ACTION, action.name(), event));
    action.apply(game.ledger(), it, branch, responder);
    game.noteWars();
  }

  /** Whether it came about as it was meant: what is shielded or defied did not. */
  private static boolean accepted(Initiative it, int branch) {
    Answering answering = it.action().answering();
    boolean resisted = answering == Answering.SHIELD || answering == Answering.COMPLIANCE;
    return resisted ? branch == 1 : branch > 0;
  }

  private boolean asksNobody(Initiative it) {
    return it.action().responders(game.world(), it).length == 0;
  }

  /** Who is credited with the answer: the first to say yes; of the pressed its no counts too. */
  private static int heard(Initiative it, List<Integer> agreed) {
    if (!agreed.isEmpty()) {
      return agreed.get(0);
    }
    return it.action().answering() == Answering.COMPLIANCE ? it.target() : -1;
  }

  private int branch(Initiative it, boolean yes) {
    double draw = game.draws().uniform(BRANCH, it.actor(), game.turn(), it.key());
    int branches = it.action().branches().size();
    for (int branch = 0; branch < branches; branch++) {
      draw -= it.action().chance(game.world(), it, yes, branch);
      if (draw < 0) {
        return branch;
      }
    }
    return branches - 1;
  }

  private String lapse(Initiative it, @Nullable String obstacle) {
    return game.plan().words().state(it.actor())
        + " cannot go through with its "
        + it.action().name()
        + ": "
        + obstacle
        + ".";
  }

  private void note(Initiative it, String result, List<Integer> agreed, String sentence) {
    List<String> items = new ArrayList<>();
    for (int item : new int[] {it.take(), it.give(), it.alsoGive()}) {
      if (item >= 0) {
        items.add(game.plan().layout().names(Axis.ITEM).get(item));
      }
    }
    game.note(
        new Event(
            0,
            0,
            it.action().name(),
            it.actor(),
            it.target(),
            it.subject(),
            items,
            result,
            List.copyOf(agreed),
            sentence));
  }
}
