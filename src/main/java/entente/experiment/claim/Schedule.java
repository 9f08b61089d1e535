package entente.experiment.claim;

import entente.scenario.ClaimFile;
import entente.scenario.Measure;
import entente.scenario.Scenario;
import entente.scenario.Trial;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * All games that claims need, each once: which treatments, how many games of each, and what is
 * measured of them.
 */
final class Schedule {
  private final int pairs;
  private final Map<Treatment, Entry> entries = new LinkedHashMap<>();

  /** The games of one treatment. */
  static final class Entry {
    private final Scenario scenario;
    private final Map<String, Measure> measures = new LinkedHashMap<>();
    private int games;

    private Entry(Scenario scenario) {
      this.scenario = scenario;
    }

    Scenario scenario() {
      return scenario;
    }

    /** What is measured, by the claim's name and the measure's. */
    Map<String, Measure> measures() {
      return measures;
    }

    int games() {
      return games;
    }
  }

  Schedule(int pairs) {
    this.pairs = pairs;
  }

  /** How a measure of a claim is called among those of all. */
  static String called(ClaimFile claim, String measure) {
    return claim.id() + "." + measure;
  }

  /** Adds what the tests of a claim need. */
  void addTests(ClaimFile claim, Change change) {
    add(claim, claim.tests().values(), change);
  }

  /** Adds what its ablations and placebos need. */
  void addChecks(ClaimFile claim, Change change) {
    add(claim, claim.placebos().values(), change);
    for (ClaimFile.Ablation ablation : claim.without().values()) {
      List<Trial> trials = new ArrayList<>();
      ablation.fails().forEach(test -> trials.add(trial(claim, test)));
      add(claim, trials, change.with(ablation.settings()));
    }
  }

  static Trial trial(ClaimFile claim, String test) {
    Trial trial = claim.tests().get(test);
    if (trial == null) {
      throw new IllegalArgumentException(claim.id() + " has no test " + test);
    }
    return trial;
  }

  private void add(ClaimFile claim, Collection<Trial> trials, Change change) {
    for (Trial trial : trials) {
      for (String arm : trial.arms()) {
        Treatment treatment = Treatment.of(claim, arm, change);
        Scenario scenario = Treatment.arm(claim, arm).scenario();
        Entry entry = entries.computeIfAbsent(treatment, t -> new Entry(scenario));
        entry.games = Math.max(entry.games, pairs * claim.samples());
        claim.measures().forEach((name, it) -> entry.measures.put(called(claim, name), it));
      }
    }
  }

  /** The treatments in the order in which claims first need them. */
  Map<Treatment, Entry> entries() {
    return entries;
  }

  /** How many games all of them come to. */
  int games() {
    return entries.values().stream().mapToInt(Entry::games).sum();
  }
}
