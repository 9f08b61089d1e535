package entente.teach;

import entente.action.Initiative;
import entente.mind.Answer;
import entente.mind.Option;
import entente.world.Draws;
import java.util.ArrayList;
import java.util.List;

/**
 * Begins anything, or nothing, with the same chance for each, as often as it can; answers by the
 * toss of a coin.
 *
 * @param draws what it draws by
 */
record AtRandom(Draws draws) implements Policy {
  private static final long BEGIN = Draws.key("random player");
  private static final long ANSWER = Draws.key("random answer");

  @Override
  public List<Option> begin(int state, int turn, List<Option> options, int most) {
    List<Option> left = new ArrayList<>(options);
    List<Option> begun = new ArrayList<>();
    for (int k = 0; k < most; k++) {
      int at = (int) (draws.uniform(BEGIN, state, turn, k) * (left.size() + 1));
      if (at == left.size()) {
        return begun;
      }
      Option chosen = left.get(at);
      begun.add(chosen);
      left.removeIf(one -> one.initiative().clashes(chosen.initiative()));
    }
    return begun;
  }

  @Override
  public boolean answer(Initiative initiative, Answer own, int turn) {
    return draws.uniform(ANSWER, own.state(), turn, initiative.key()) < 0.5;
  }
}
