package entente.process;

import static entente.world.Quantity.PROMISE_BROKEN;
import static entente.world.Quantity.PROMISE_DUE;
import static entente.world.Quantity.SANCTION;
import static entente.world.Quantity.TALKS;
import static entente.world.Quantity.TRUST;

import entente.action.Attitudes;
import entente.world.Ledger;
import entente.world.Settings;
import entente.world.World;

/**
 * Talks go on or break down, the sooner the less the two trust each other; a promise that falls due
 * unkept is broken, and what was conceded for it is taken back.
 *
 * @param breakdown hazard that talks break down at no trust [1/month]
 * @param distrust what full distrust adds [1/month]
 * @param longest months after which talks have failed [months]
 * @param failed trust lost by talks that fail, both ways [trust]
 * @param broken trust lost by a promise broken [trust]
 * @param revoked sanctions that come back [1]
 */
public record Diplomacy(
    double breakdown,
    double distrust,
    double longest,
    double failed,
    double broken,
    double revoked,
    Attitudes attitudes)
    implements Process {

  /** Reads the parameters. */
  public static Diplomacy from(Settings s, Attitudes attitudes) {
    boolean holds = s.on("commitments", "a promise broken costs nothing");
    double broken =
        s.number("commitments.broken", "trust", 0, 2, "trust lost by breaking a promise");
    double revoked = s.number("promise.concession", "1", 0, 1, "sanctions lifted for a promise");
    boolean fails = s.on("talks", "talks never break down");
    double breakdown = s.number("talks.breakdown", "1/month", 0, 1, "hazard that talks break down");
    double distrust = s.number("talks.distrust", "1/month", 0, 1, "what full distrust adds to it");
    double longest =
        s.number("talks.longest", "months", 1, 120, "months after which talks have failed");
    return new Diplomacy(
        fails ? breakdown : 0,
        fails ? distrust : 0,
        fails ? longest : Double.POSITIVE_INFINITY,
        s.number("talks.failed", "trust", 0, 2, "trust lost by talks that fail"),
        holds ? broken : 0,
        holds ? revoked : 0,
        attitudes);
  }

  @Override
  public String name() {
    return "diplomacy";
  }

  @Override
  public Phase phase() {
    return Phase.PERCEPTION;
  }

  @Override
  public void advance(Ledger l, Month month) {
    World w = l.world();
    for (int i = 0; i < w.states(); i++) {
      for (int j = 0; j < w.states(); j++) {
        if (i < j && w.get(TALKS, i, j) > 0) {
          talk(l, month, i, j);
        }
        if (i != j && w.get(PROMISE_DUE, i, j) > 0) {
          comeDue(l, month, i, j);
        }
      }
    }
  }

  private void talk(Ledger l, Month month, int i, int j) {
    World w = l.world();
    double doubt = Math.max(0, -(w.get(TRUST, i, j) + w.get(TRUST, j, i)) / 2);
    boolean fails = month.happens(breakdown + distrust * doubt, "breakdown", i, j);
    if (fails || w.get(TALKS, i, j) >= longest) {
      month.chronicle().happened("breakdown", i, j, -1, () -> breakDown(l, i, j));
    } else {
      l.add(TALKS, i, j, 1);
    }
  }

  private void breakDown(Ledger l, int i, int j) {
    l.set(TALKS, i, j, 0);
    attitudes.both(l, i, j, -failed);
  }

  /** What was conceded comes back, but never beyond what there was at the start. */
  private void breakPromise(Ledger l, int i, int j) {
    double now = l.world().get(SANCTION, j, i);
    double most = Math.max(now, l.world().start(SANCTION, j, i));
    l.add(PROMISE_BROKEN, i, j, 1);
    attitudes.trust(l, j, i, -broken);
    l.set(SANCTION, j, i, Math.min(now + revoked, most));
  }

  private void comeDue(Ledger l, Month month, int i, int j) {
    double left = l.world().get(PROMISE_DUE, i, j) - 1;
    if (left <= 0) {
      month.chronicle().happened("brokenPromise", i, j, -1, () -> breakPromise(l, i, j));
    }
    l.set(PROMISE_DUE, i, j, Math.max(0, left));
  }
}
