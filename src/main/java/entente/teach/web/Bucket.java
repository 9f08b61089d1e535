package entente.teach.web;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongSupplier;

/**
 * How often somebody may do something: so often at once, then so often a second (a token bucket).
 * Those who have long done nothing are forgotten.
 */
final class Bucket {
  private static final int MOST = 20_000;

  private final double most;
  private final double perMilli;
  private final LongSupplier now;
  private final Map<String, Level> levels = new ConcurrentHashMap<>();

  private record Level(double tokens, long at) {}

  /**
   * A bucket for each.
   *
   * @param most how often at once
   * @param perSecond how often a second in the long run
   * @param now the time [ms]
   */
  Bucket(double most, double perSecond, LongSupplier now) {
    this.most = most;
    this.perMilli = perSecond / 1000;
    this.now = now;
  }

  private double filled(Level level, long at) {
    return Math.min(most, level.tokens() + perMilli * Math.max(0, at - level.at()));
  }

  /** Whether somebody may; it counts. */
  boolean take(String who) {
    long at = now.getAsLong();
    forget(at);
    boolean[] may = new boolean[1];
    levels.compute(
        who,
        (key, level) -> {
          double tokens = level == null ? most : filled(level, at);
          may[0] = tokens >= 1;
          return new Level(may[0] ? tokens - 1 : tokens, at);
        });
    return may[0];
  }

  /** Whether somebody still may; it does not count. */
  boolean allows(String who) {
    Level level = levels.get(who);
    return level == null || filled(level, now.getAsLong()) >= 1;
  }

  /** Forgets everybody. */
  void empty() {
    levels.clear();
  }

  private void forget(long at) {
    if (levels.size() > MOST) {
      levels.values().removeIf(level -> filled(level, at) >= most);
      if (levels.size() > MOST) {
        levels.clear();
      }
    }
  }
}
