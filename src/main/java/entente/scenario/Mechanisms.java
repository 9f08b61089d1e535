package entente.scenario;

import entente.game.Plan;
import entente.world.Draws;
import entente.world.Settings;
import entente.world.Spread;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The mechanisms' numbers and switches, by path, in the order in which the engine declares them.
 *
 * @param numbers such as {@code trust.kept}
 * @param switches such as {@code deterrence}
 */
public record Mechanisms(Map<String, Tuned> numbers, Map<String, Toggle> switches)
    implements Plan.Numbers {

  /**
   * A number of a mechanism.
   *
   * @param value its value, within the range
   * @param spread how far it is drawn from there once a run; 0 for not at all
   * @param unit its unit
   * @param min the least value allowed
   * @param max the greatest value allowed
   * @param meaning what it does, as a clause
   * @param sources the keys of its sources
   */
  public record Tuned(
      double value,
      double spread,
      String unit,
      double min,
      double max,
      String meaning,
      List<String> sources) {

    /** The same with another value, which is not drawn. */
    Tuned fixed(double other, List<String> from) {
      return new Tuned(other, 0, unit, min, max, meaning, from);
    }

    double draw(String path, Draws draws) {
      if (spread == 0) {
        return value;
      }
      double noise = draws.normal(Draws.key("spread " + path), -1, Draws.ONCE, 0);
      return Spread.drawn(value, spread, min, max, noise);
    }
  }

  /**
   * A switch of a mechanism.
   *
   * @param on whether it is on
   * @param off what it means for the mechanism to be off
   */
  public record Toggle(boolean on, String off) {}

  @Override
  public Settings draw(Draws draws) {
    Map<String, Double> drawn = new HashMap<>();
    numbers.forEach((path, number) -> drawn.put(path, number.draw(path, draws)));
    return new Drawn(drawn, switches);
  }

  private record Drawn(Map<String, Double> numbers, Map<String, Toggle> switches)
      implements Settings {

    @Override
    public double number(String path, String unit, double min, double max, String meaning) {
      return known(numbers.get(path), path);
    }

    @Override
    public boolean on(String path, String off) {
      return known(switches.get(path), path).on();
    }

    private static <T> T known(@org.jspecify.annotations.Nullable T value, String path) {
      if (value == null) {
        throw new IllegalArgumentException(
            path + " was not declared when the scenario was read; Rules.declare must read it.");
      }
      return value;
    }
  }
}
