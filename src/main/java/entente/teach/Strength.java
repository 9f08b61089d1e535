package entente.teach;

import entente.experiment.InOrder;
import entente.game.Course;
import entente.game.Game;
import entente.game.Plan;
import entente.mason.Driver;
import entente.scenario.Exercise;
import entente.world.Draws;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongFunction;

/**
 * How well an exercise is played by the machine, at random, greedily, and by the standing orders of
 * a sensible player: the share of a seat's checks that hold in the end, over many games.
 *
 * @param exercise the exercise
 * @param games how many of each
 * @param rows what came of it, a row for each player and seat
 * @param checks how often each check held, for each player; in the order of the checks [0,1]
 */
public record Strength(
    Exercise exercise, int games, List<Row> rows, Map<Player, List<Double>> checks) {

  /** A way to play all seats of an exercise. */
  public enum Player {
    MACHINE("the machine"),
    RANDOM("at random"),
    GREEDY("greedily"),
    SENSIBLE("sensibly");

    private final String words;

    Player(String words) {
      this.words = words;
    }

    /** In words. */
    public String words() {
      return words;
    }
  }

  /**
   * How one seat came out.
   *
   * @param player who played
   * @param seat the seat
   * @param mean the mean share of its checks that hold [0,1]
   * @param error the standard error of the mean
   * @param all the share of games in which all hold [0,1]
   */
  public record Row(Player player, int seat, double mean, double error, double all) {}

  /**
   * Plays the games.
   *
   * @param first the first seed; the others count on from it
   */
  public static Strength of(Exercise exercise, long first, int games, int threads) {
    List<Row> rows = new ArrayList<>();
    Map<Player, List<Double>> checks = new EnumMap<>(Player.class);
    Plan plan = new Lesson(exercise).plan();
    for (Player player : Player.values()) {
      List<boolean[]> held = new ArrayList<>();
      LongFunction<boolean[]> game = seed -> held(exercise, play(exercise, plan, player, seed));
      new InOrder(first, games, threads).play(game, held::add);
      exercise.seats().forEach(seat -> rows.add(row(exercise, player, seat, held)));
      checks.put(player, shares(exercise, held));
    }
    return new Strength(exercise, games, List.copyOf(rows), Map.copyOf(checks));
  }

  private static Game play(Exercise exercise, Plan plan, Player player, long seed) {
    Policy policy =
        switch (player) {
          case RANDOM -> new AtRandom(new Draws(seed));
          case GREEDY -> new Greedy();
          default -> new Standing(exercise.sensible());
        };
    Plan ruled = player == Player.MACHINE ? plan : plan.with(() -> course(exercise, policy));
    return Driver.play(ruled, List.of(), seed, false).game();
  }

  private static Course course(Exercise exercise, Policy policy) {
    return new PolicyCourse(exercise.seats(), exercise.from(), policy);
  }

  private static boolean[] held(Exercise exercise, Game game) {
    boolean[] held = new boolean[exercise.checks().size()];
    for (int k = 0; k < held.length; k++) {
      held[k] = exercise.checks().get(k).holds().holds(game);
    }
    return held;
  }

  private static List<Double> shares(Exercise exercise, List<boolean[]> held) {
    List<Double> shares = new ArrayList<>();
    for (int k = 0; k < exercise.checks().size(); k++) {
      int check = k;
      shares.add((double) held.stream().filter(one -> one[check]).count() / held.size());
    }
    return shares;
  }

  private static double share(Exercise exercise, int seat, boolean[] held) {
    int of = 0;
    int yes = 0;
    for (int k = 0; k < held.length; k++) {
      if (exercise.checks().get(k).seat() == seat) {
        of++;
        yes += held[k] ? 1 : 0;
      }
    }
    return (double) yes / of;
  }

  private static Row row(Exercise exercise, Player player, int seat, List<boolean[]> held) {
    double sum = 0;
    double squares = 0;
    int all = 0;
    for (boolean[] one : held) {
      double share = share(exercise, seat, one);
      sum += share;
      squares += share * share;
      all += share > 1 - 1e-9 ? 1 : 0;
    }
    int n = held.size();
    double mean = sum / n;
    double variance = n < 2 ? 0 : Math.max(0, (squares - n * mean * mean) / (n - 1));
    return new Row(player, seat, mean, Math.sqrt(variance / n), (double) all / n);
  }

  /** The row of a player in a seat. */
  public Row row(Player player, int seat) {
    return rows.stream()
        .filter(one -> one.player() == player && one.seat() == seat)
        .findFirst()
        .orElseThrow();
  }
}
