package entente.experiment.claim;

import entente.scenario.ClaimFile;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;

/**
 * Plays and judges claims together: first all games that any of them needs are planned, each once,
 * then they are played, then every claim is judged by them.
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

  /** How many games are played under a change. */
  public int games(Change change) {
    return schedule(change).games();
  }

  /** How many games there would be if claims did not share them. */
  public int unshared() {
    int games = 0;
    for (ClaimFile claim : claims) {
      Schedule alone = new Schedule(pairs);
      alone.add(claim, Change.NONE);
      games += alone.games();
    }
    return games;
  }

  private Schedule schedule(Change change) {
    Schedule schedule = new Schedule(pairs);
    claims.forEach(claim -> schedule.add(claim, change));
    return schedule;
  }

  /**
   * Plays and judges.
   *
   * @param change what is changed of every arm
   * @param threads how many games are played at once; the findings do not depend on it
   * @param played told after each game how many have been played
   */
  public List<Finding> findings(Change change, int threads, IntConsumer played) {
    Season season = new Season(schedule(change), first);
    season.play(threads, played);
    Judge judge = new Judge(season, change, pairs);
    List<Finding> findings = new ArrayList<>();
    claims.forEach(claim -> findings.add(judge.judge(claim)));
    return List.copyOf(findings);
  }
}
