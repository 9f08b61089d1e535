package entente.experiment.claim;

import java.util.List;

/**
 * What became of claims, as it is saved: enough to print, draw and compare it without playing
 * again.
 *
 * @param engine the version of the engine that played
 * @param pairs how many games each arm has, unless a claim asks for more
 * @param firstSeed the seed of the first pair
 * @param claims in the order in which they are told
 */
public record Results(String engine, int pairs, long firstSeed, List<ClaimResult> claims) {

  /** Keeps a copy. */
  public Results {
    claims = List.copyOf(claims);
  }

  /** Those of a session. */
  public static Results of(String engine, Session session, List<Finding> findings) {
    return new Results(
        engine, session.pairs(), session.first(), findings.stream().map(ClaimResult::of).toList());
  }
}
