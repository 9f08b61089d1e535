package entente.teach;

import entente.action.Initiative;
import entente.mind.Answer;
import entente.mind.Option;
import entente.order.Order;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Follows standing orders: of each month's options it begins those that the orders name, in their
 * order, if they are likely enough to stand; it answers as ordered, and says yes to gain where
 * nothing is.
 *
 * @param orders of each seat, by its place
 */
record Standing(Map<Integer, List<Order>> orders) implements Policy {
  private static final double LIKELY = 0.25;

  @Override
  public List<Option> begin(int state, int turn, List<Option> options, int most) {
    List<Option> begun = new ArrayList<>();
    for (Order order : orders.getOrDefault(state, List.of())) {
      if (order instanceof Order.Act act && begun.size() < most) {
        options.stream()
            .filter(one -> act.intent().covers(one.initiative()))
            .filter(one -> one.acceptance() >= LIKELY)
            .filter(
                one -> begun.stream().noneMatch(it -> it.initiative().clashes(one.initiative())))
            .findFirst()
            .ifPresent(begun::add);
      }
    }
    return begun;
  }

  @Override
  public boolean answer(Initiative initiative, Answer own, int turn) {
    for (Order order : orders.getOrDefault(own.state(), List.of())) {
      if (order instanceof Order.Answer answer && answer.to().concerns(initiative)) {
        return answer.yes();
      }
    }
    return own.difference() > 0;
  }
}
