package entente.experiment.claim;

import entente.game.Plan;
import entente.mason.Driver;
import entente.scenario.Measure;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The games of one treatment and what was measured of each. */
final class Series {
  private final Plan plan;
  private final int games;
  private final List<Measure> measures;
  private final Map<String, Integer> places = new LinkedHashMap<>();
  private final double[][] values;
  private final double[][] weights;

  Series(Treatment treatment, Schedule.Entry entry) {
    this.plan = treatment.plan(entry.scenario());
    this.games = entry.games();
    this.measures = List.copyOf(entry.measures().values());
    entry.measures().keySet().forEach(name -> places.put(name, places.size()));
    this.values = new double[measures.size()][games];
    this.weights = new double[measures.size()][games];
  }

  int games() {
    return games;
  }

  /** Whether it holds all that is asked of its treatment. */
  boolean serves(Schedule.Entry entry) {
    return games >= entry.games() && places.keySet().containsAll(entry.measures().keySet());
  }

  /** Plays a game and keeps what is measured of it; another game may be played at the same time. */
  void play(int game, long seed) {
    List<Observer> observers = new ArrayList<>();
    measures.forEach(measure -> observers.add(new Observer(measure)));
    Driver.play(
        plan, List.of(), seed, false, now -> observers.forEach(observer -> observer.look(now)));
    for (int k = 0; k < observers.size(); k++) {
      values[k][game] = observers.get(k).value();
      weights[k][game] = observers.get(k).weight();
    }
  }

  /** What a measure gave in the first games. */
  Sample sample(String measure, int first) {
    Integer place = places.get(measure);
    if (place == null || first > games) {
      throw new IllegalArgumentException(measure + " was not measured in " + first + " games");
    }
    return new Sample(values[place], weights[place], first);
  }
}
