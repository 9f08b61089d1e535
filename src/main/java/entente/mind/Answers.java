package entente.mind;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What those who are asked make of candidates: flat, and used again for the next decision. */
final class Answers {
  private final int width;
  private int[] state = new int[64];
  private String[] role = new String[64];
  private double[] difference = new double[64];
  private double[] probability = new double[64];
  private double[] parts;
  private int size;

  /** Answers whose difference has so many parts. */
  Answers(int width) {
    this.width = width;
    this.parts = new double[64 * width];
  }

  void clear() {
    size = 0;
  }

  int size() {
    return size;
  }

  /**
   * Makes room for the parts of one more answer, all 0; {@link #parts} and {@link #at} say where.
   */
  void begin() {
    if (size == state.length) {
      state = Arrays.copyOf(state, 2 * size);
      role = Arrays.copyOf(role, 2 * size);
      difference = Arrays.copyOf(difference, 2 * size);
      probability = Arrays.copyOf(probability, 2 * size);
      parts = Arrays.copyOf(parts, 2 * size * width);
    }
    Arrays.fill(parts, at(), at() + width, 0);
  }

  double[] parts() {
    return parts;
  }

  int at() {
    return size * width;
  }

  /** Adds the answer that was begun. */
  void add(int who, String as, double yesOverNo, double chance) {
    state[size] = who;
    role[size] = as;
    difference[size] = yesOverNo;
    probability[size++] = chance;
  }

  /** Some of the answers, for the record. */
  List<Answer> list(int from, int to) {
    List<Answer> list = new ArrayList<>(to - from);
    for (int k = from; k < to; k++) {
      double[] own = Arrays.copyOfRange(parts, k * width, (k + 1) * width);
      list.add(new Answer(state[k], role[k], difference[k], probability[k], own));
    }
    return list;
  }
}
