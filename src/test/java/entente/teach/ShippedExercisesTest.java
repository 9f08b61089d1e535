package entente.teach;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import entente.game.Event;
import entente.game.Game;
import entente.mason.Driver;
import entente.order.Order;
import entente.order.Orders;
import entente.scenario.Exercise;
import entente.scenario.ExerciseReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every exercise that is shipped can be played, and is worth it. */
class ShippedExercisesTest {
  private static final int GAMES = 16;

  static List<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("configs", "exercises"))) {
      return files.sorted().toList();
    }
  }

  private static Exercise read(Path file) {
    return ExerciseReader.read(file).exercise().orElseThrow();
  }

  @Test
  void thereAreSix() throws IOException {
    assertEquals(6, files().size());
  }

  @ParameterizedTest
  @MethodSource("files")
  void aGameWithEverySeatTakenIsTheSameFromItsRecord(Path file) {
    Exercise exercise = read(file);
    List<Order> orders = new ArrayList<>();
    exercise.seats().forEach(seat -> orders.add(new Order.Take(exercise.from(), seat)));
    int turn = exercise.decision().turn();
    exercise.decision().alternatives().get(0).orders().forEach(o -> orders.add(o.at(turn)));
    Finish finish = Finish.of(exercise, exercise.seed(), new Orders(orders));
    assertEquals(exercise.until() + 1, finish.game().turn());
  }

  @ParameterizedTest
  @MethodSource("files")
  void theCentralDecisionIsOpenIfTheMachineHasPlayedUntilThen(Path file) {
    Exercise exercise = read(file);
    int turn = exercise.decision().turn();
    for (Exercise.Alternative one : exercise.decision().alternatives()) {
      List<Order> orders = one.orders().stream().map(order -> order.at(turn)).toList();
      Game game =
          Driver.play(
                  new Orders(orders).on(new Lesson(exercise).plan()).lasting(turn + 1),
                  List.of(),
                  exercise.seed(),
                  false)
              .game();
      assertEquals(
          List.of(),
          game.recording().events().stream()
              .filter(event -> event.kind().equals(Event.ORDER))
              .map(Event::sentence)
              .toList(),
          one.title());
    }
  }

  @ParameterizedTest
  @MethodSource("files")
  void sensibleOrdersDoBetterThanRandomOnesAndDoNotAlwaysWin(Path file) {
    Exercise exercise = read(file);
    Strength strength = Strength.of(exercise, 1, GAMES, 2);
    for (int seat : exercise.seats()) {
      Strength.Row random = strength.row(Strength.Player.RANDOM, seat);
      for (Strength.Player player : Strength.Player.values()) {
        assertTrue(strength.row(player, seat).all() < 1, player + " always wins");
      }
      double mean = strength.row(Strength.Player.SENSIBLE, seat).mean();
      assertTrue(mean > random.mean(), exercise.code(seat) + " " + mean + " " + random.mean());
    }
  }
}
