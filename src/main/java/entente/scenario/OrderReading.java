package entente.scenario;

import entente.order.Orders;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What came of reading orders: the orders, or what is wrong with them.
 *
 * @param orders there if and only if there are no problems
 * @param problems sorted by position
 */
public record OrderReading(Optional<Orders> orders, List<Problem> problems) {

  /** Checks that it is one or the other. */
  public OrderReading {
    problems = List.copyOf(problems);
    if (orders.isPresent() != problems.isEmpty()) {
      throw new IllegalArgumentException("a reading holds either orders or problems");
    }
  }

  /** The orders, or an exception that says all the problems. */
  public Orders orThrow() {
    return orders.orElseThrow(
        () ->
            new IllegalArgumentException(
                problems.stream().map(Problem::toString).collect(Collectors.joining("\n"))));
  }
}
