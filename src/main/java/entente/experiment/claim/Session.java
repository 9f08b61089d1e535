package entente.experiment.claim;

import entente.scenario.ClaimFile;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;

/**
 * Plays and judges claims together: all games that any of them needs are planned, each once, then
 * they are played, then every claim is judged by them.
 *
 * @param claims the claims, in the order in which they are told
 * @param pairs how many games each arm has, unless a claim asks for more
 * @param first the seed of the first
 */
public record Session(List<ClaimFile> claims, int pairs, long first) {

  /** Keeps a copy. */
  public Session {
    claims = List.copyOf(claims);
  }

  /** How many games there are at most under a change, if the tests of all claims hold. */
  public int most(Change change) {
    Schedule schedule = new Schedule(pairs);
    for (ClaimFile claim : claims) {
      schedule.addTests(claim, change);
      schedule.addChecks(claim, change);
    }
    return schedule.games();
  }

  /** How many games the tests alone need. */
  public int least(Change change) {
    return tests(change).games();
  }

  /** How many games there would be at most if claims did not share them. */
  public int unshared() {
    return claims.stream()
        .mapToInt(claim -> new Session(List.of(claim), pairs, first).most(Change.NONE))
        .sum();
  }

  private Schedule tests(Change change) {
    Schedule schedule = new Schedule(pairs);
    claims.forEach(claim -> schedule.addTests(claim, change));
    return schedule;
  }

  /**
   * Plays and judges: first the tests of all claims, then the ablations and placebos of those whose
   * tests hold.
   *
   * @param change what is changed of every arm
   * @param threads how many games are played at once; the findings do not depend on it
   * @param played told after each game
   */
  public List<Finding> findings(Change change, int threads, IntConsumer played) {
    Season season = new Season(tests(change), first);
    season.play(threads, played);
    List<Finding> tested = new ArrayList<>();
    Judge judge = new Judge(season, change, pairs);
    claims.forEach(claim -> tested.add(judge.tested(claim)));
    Schedule more = new Schedule(pairs);
    for (Finding finding : tested) {
      if (finding.checked()) {
        more.addChecks(finding.claim(), change);
      }
    }
    Season checks = season.then(more);
    checks.play(threads, played);
    Judge last = new Judge(checks, change, pairs);
    return tested.stream().map(last::checked).toList();
  }
}
