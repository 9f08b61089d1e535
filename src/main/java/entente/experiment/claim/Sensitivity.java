package entente.experiment.claim;

import java.util.List;

/**
 * How verdicts stood as numbers of the model were changed, as it is saved.
 *
 * @param engine the version of the engine that played
 * @param pairs how many games each arm had, unless a claim asked for more
 * @param firstSeed the seed of the first pair
 * @param share by which share each number was changed, down and up
 * @param claims the claims' names
 * @param rows the verdicts with nothing changed, then under each change; one for each claim
 */
public record Sensitivity(
    String engine,
    int pairs,
    long firstSeed,
    double share,
    List<String> claims,
    List<Robustness.Row> rows) {

  /** Keeps copies and checks that every row has a verdict for every claim. */
  public Sensitivity {
    claims = List.copyOf(claims);
    rows = List.copyOf(rows);
    int width = claims.size();
    if (rows.isEmpty() || rows.stream().anyMatch(row -> row.verdicts().size() != width)) {
      throw new IllegalArgumentException("rows must have a verdict for each claim");
    }
  }

  /** That of a session. */
  public static Sensitivity of(String engine, Robustness played, List<Robustness.Row> rows) {
    Session session = played.session();
    List<String> claims = session.claims().stream().map(claim -> claim.id()).toList();
    return new Sensitivity(engine, session.pairs(), session.first(), played.share(), claims, rows);
  }

  /** The verdicts with nothing changed. */
  public Robustness.Row base() {
    return rows.get(0);
  }

  /** The rows under a change. */
  public List<Robustness.Row> changed() {
    return rows.subList(1, rows.size());
  }
}
