package entente.world;

import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Counter-based random draws: each is a hash of (seed, purpose, state, turn, key), so that one more
 * consumer shifts no other and any draw can be made again alone. The mixing function is the
 * finalizer of SplitMix64 (Steele, Lea and Flood 2014).
 *
 * <p>From some turn on another seed may stand for the run's: then the past is that of the run, and
 * the future another.
 */
public final class Draws {
  /** The turn of what is drawn once a run, whenever it is asked for: no other seed changes it. */
  public static final int ONCE = -1;

  private static final long GOLDEN = 0x9E3779B97F4A7C15L;
  private final int[] starts;
  private final long[] seeds;

  /** Draws of one run. */
  public Draws(long seed) {
    this(new int[] {ONCE}, new long[] {mix(seed + GOLDEN)});
  }

  /**
   * Draws of a run that goes another way from some turn on.
   *
   * @param seed the seed of what is drawn once and of the turns before
   * @param branch the first turn that the other seed decides, from 0
   * @param later the other seed
   */
  public Draws(long seed, int branch, long later) {
    this(new int[] {ONCE, branch}, new long[] {mix(seed + GOLDEN), mix(later + GOLDEN)});
  }

  private Draws(int[] starts, long[] seeds) {
    this.starts = starts;
    this.seeds = seeds;
  }

  /**
   * The same but that another seed decides from some turn on, until the next one that has a say.
   *
   * @param turn the first turn that it decides, from 0
   */
  public Draws from(int turn, long seed) {
    int place = 0;
    while (place < starts.length && starts[place] < turn) {
      place++;
    }
    boolean stands = place < starts.length && starts[place] == turn;
    int length = starts.length + (stands ? 0 : 1);
    int[] when = Arrays.copyOf(starts, length);
    long[] what = Arrays.copyOf(seeds, length);
    if (!stands) {
      System.arraycopy(starts, place, when, place + 1, starts.length - place);
      System.arraycopy(seeds, place, what, place + 1, seeds.length - place);
    }
    when[place] = turn;
    what[place] = mix(seed + GOLDEN);
    return new Draws(when, what);
  }

  private long seed(int turn) {
    int place = starts.length - 1;
    while (place > 0 && turn < starts[place]) {
      place--;
    }
    return seeds[place];
  }

  /** A purpose's or a name's number, the same on every machine. */
  public static long key(String name) {
    return Hashing.farmHashFingerprint64().hashString(name, StandardCharsets.UTF_8).asLong();
  }

  static long mix(long z) {
    long a = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
    long b = (a ^ (a >>> 27)) * 0x94D049BB133111EBL;
    return b ^ (b >>> 31);
  }

  private long hash(long purpose, int state, int turn, long key) {
    long h = mix(seed(turn) ^ (purpose * GOLDEN));
    h = mix(h ^ ((state + 1L) * 0xD1B54A32D192ED03L));
    h = mix(h ^ ((Math.max(turn, 0) + 1L) * 0x8CB92BA72F3D8DD7L));
    return mix(h ^ (key * GOLDEN));
  }

  /** A number in (0,1). */
  public double uniform(long purpose, int state, int turn, long key) {
    return ((hash(purpose, state, turn, key) >>> 11) + 0.5) * 0x1.0p-53;
  }

  /** A standard normal number (Box and Muller 1958). */
  public double normal(long purpose, int state, int turn, long key) {
    double u = uniform(purpose, state, turn, key);
    double v = uniform(~purpose, state, turn, key);
    return StrictMath.sqrt(-2 * StrictMath.log(u)) * StrictMath.cos(2 * StrictMath.PI * v);
  }

  /** A standard Gumbel number: the noise whose largest sum with a score is a logit choice. */
  public double gumbel(long purpose, int state, int turn, long key) {
    return -StrictMath.log(-StrictMath.log(uniform(purpose, state, turn, key)));
  }
}
