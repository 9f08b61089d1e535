package entente.experiment.claim;

import entente.game.Plan;
import entente.scenario.Alteration;
import entente.scenario.ClaimFile;
import entente.scenario.Scenario;
import entente.scenario.SourceFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a game is played from but the seed. Arms of different claims that come to the same are one
 * treatment, whose games are played once.
 *
 * @param texts the hashes of the scenario's texts
 * @param settings what is set on top of them
 * @param turns how many months
 */
record Treatment(List<String> texts, Map<String, Double> settings, int turns) {

  /** Keeps copies, the settings in the order of their names. */
  Treatment {
    texts = List.copyOf(texts);
    settings = new TreeMap<>(settings);
  }

  /**
   * What an arm of a claim is played from.
   *
   * @param more settings on top of the arm's own, such as a mechanism switched off
   */
  static Treatment of(ClaimFile claim, String arm, Change more) {
    ClaimFile.Arm played = arm(claim, arm);
    Map<String, Double> settings = new TreeMap<>(more.scaled(played.scenario()));
    settings.putAll(played.settings());
    settings.putAll(more.settings());
    List<String> texts = played.scenario().files().stream().map(SourceFile::sha256).toList();
    return new Treatment(texts, settings, claim.turns());
  }

  static ClaimFile.Arm arm(ClaimFile claim, String name) {
    ClaimFile.Arm arm = claim.arms().get(name);
    if (arm == null) {
      throw new IllegalArgumentException(claim.id() + " has no arm " + name);
    }
    return arm;
  }

  /** The plan of its games. */
  Plan plan(Scenario scenario) {
    List<String> names = new ArrayList<>(settings.keySet());
    double[] values = names.stream().mapToDouble(settings::get).toArray();
    return new Alteration(scenario, names).plan(values).lasting(turns);
  }
}
