package entente.teach;

import entente.action.Initiative;
import entente.mind.Answer;
import entente.mind.Option;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Begins what is worth most to the state now, as long as it is worth anything; says yes to gain.
 */
record Greedy() implements Policy {

  @Override
  public List<Option> begin(int state, int turn, List<Option> options, int most) {
    List<Option> left = new ArrayList<>(options);
    List<Option> begun = new ArrayList<>();
    left.sort(Comparator.comparingDouble(Option::value).reversed());
    while (begun.size() < most && !left.isEmpty() && left.get(0).value() > 0) {
      Option best = left.get(0);
      begun.add(best);
      left.removeIf(one -> one.initiative().clashes(best.initiative()));
    }
    return begun;
  }

  @Override
  public boolean answer(Initiative initiative, Answer own, int turn) {
    return own.difference() > 0;
  }
}
