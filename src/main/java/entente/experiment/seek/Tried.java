package entente.experiment.seek;

import entente.experiment.Point;
import java.util.List;

/**
 * A point that was tried.
 *
 * @param point its number, from 0 in the order of trying, and the factors' values
 * @param games how many games were played there
 * @param came in how many the outcome came about
 * @param nearness how near it came, the mean over the games, from -1 to 1
 * @param traits what became of the games that did not break off, the mean over them; none if all
 *     did
 * @param broken the games that broke off, which count as games in which it did not come about
 */
public record Tried(
    Point point, int games, int came, double nearness, double[] traits, List<Broken> broken) {

  /** Keeps a copy. */
  public Tried {
    broken = List.copyOf(broken);
  }

  static Tried of(Point point, List<Glimpse> games) {
    List<Glimpse> whole = games.stream().filter(game -> game.broken().isEmpty()).toList();
    double[] traits = new double[whole.isEmpty() ? 0 : whole.get(0).traits().length];
    for (Glimpse game : whole) {
      for (int k = 0; k < traits.length; k++) {
        traits[k] += game.traits()[k] / whole.size();
      }
    }
    double nearness = 0;
    int came = 0;
    for (Glimpse game : games) {
      came += game.came() ? 1 : 0;
      nearness += game.nearness() / games.size();
    }
    List<Broken> broken = games.stream().flatMap(game -> game.broken().stream()).toList();
    return new Tried(point, games.size(), came, nearness, traits, broken);
  }

  /** Whether no game was played to its end. */
  boolean nothing() {
    return broken.size() == games;
  }

  /** How different the games of two points became: the root of the mean square of the traits. */
  double distance(Tried other) {
    double sum = 0;
    for (int k = 0; k < traits.length; k++) {
      double difference = traits[k] - other.traits[k];
      sum += difference * difference;
    }
    return Math.sqrt(sum / traits.length);
  }
}
