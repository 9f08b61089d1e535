package entente.teach;

import entente.order.Order;
import entente.order.Orders;
import entente.scenario.Exercise;
import entente.scenario.ExerciseReader;
import entente.scenario.OrderText;
import java.nio.file.Path;
import java.util.List;

/** The toy's exercise, in which BBB is played. */
final class Toy {
  static final int SEAT = 1;
  static final Exercise EXERCISE =
      ExerciseReader.read(Path.of("src/test/resources/exercises/toy-shells.yaml"))
          .exercise()
          .orElseThrow();

  private Toy() {}

  static Orders orders(String... lines) {
    return new OrderText(EXERCISE.scenario()).read("orders", List.of(lines)).orThrow();
  }

  static List<Order> acts(String... lines) {
    return orders(lines).list();
  }

  /** A finished game in which the client sells shells and answers nothing. */
  static Finish finished() {
    return Finish.of(
        EXERCISE,
        7,
        orders(
            "2000-02 BBB: take seat",
            "2000-02 BBB: develop rocket",
            "2000-03 BBB: barter AAA take food give shells",
            "2000-03 BBB: no to AAA barter",
            "2000-03 BBB: yes to AAA treaty",
            "2000-04 BBB: nothing",
            "2000-05 BBB: nothing"));
  }
}
