package entente.mind;

import entente.action.Initiative;
import java.util.Arrays;
import java.util.List;

/**
 * The candidates of one decision as they are valued, a row each: flat, and used again for the next,
 * so that valuing makes no garbage. Options are made of it for the record.
 */
final class Slate {
  private static final double[] NO_PARTS = {};

  private final int width;
  private final boolean whole;
  private final Answers answers;
  private Initiative[] initiatives = new Initiative[64];
  private double[] worth = new double[64];
  private double[] cost = new double[64];
  private double[] later = new double[64];
  private double[] acceptance = new double[64];
  private double[] parts;
  private int[] answered = new int[65];
  private int size;

  /**
   * A slate for worths of so many parts.
   *
   * @param whole whether options made of it tell parts and answers
   */
  Slate(int width, boolean whole) {
    this.width = width;
    this.whole = whole;
    this.answers = new Answers(width);
    this.parts = new double[64 * width];
  }

  void clear() {
    size = 0;
    answers.clear();
  }

  int size() {
    return size;
  }

  /** The answers to the candidate begun last come last. */
  Answers answers() {
    return answers;
  }

  /**
   * Makes room for one more candidate, its parts all 0; {@link #parts} and {@link #at} say where.
   */
  void begin(Initiative it) {
    if (size == worth.length) {
      initiatives = Arrays.copyOf(initiatives, 2 * size);
      worth = Arrays.copyOf(worth, 2 * size);
      cost = Arrays.copyOf(cost, 2 * size);
      later = Arrays.copyOf(later, 2 * size);
      acceptance = Arrays.copyOf(acceptance, 2 * size);
      parts = Arrays.copyOf(parts, 2 * size * width);
      answered = Arrays.copyOf(answered, 2 * size + 1);
    }
    initiatives[size] = it;
    Arrays.fill(parts, at(), at() + width, 0);
  }

  double[] parts() {
    return parts;
  }

  int at() {
    return size * width;
  }

  /** Adds the candidate that was begun, with the answers that were added since. */
  void add(double expected, double price, double accepted) {
    worth[size] = expected;
    cost[size] = price;
    later[size] = 0;
    acceptance[size] = accepted;
    answered[++size] = answers.size();
  }

  Initiative initiative(int row) {
    return initiatives[row];
  }

  double acceptance(int row) {
    return acceptance[row];
  }

  void later(int row, double gain) {
    later[row] = gain;
  }

  /** What counts in choice. */
  double value(int row) {
    return worth[row] + later[row] - cost[row];
  }

  /** A row as an option, with its chance and the noise of the turn. */
  Option option(int row, double probability, double noise) {
    return new Option(
        initiatives[row],
        worth[row],
        cost[row],
        later[row],
        acceptance[row],
        probability,
        noise,
        whole ? Arrays.copyOfRange(parts, row * width, (row + 1) * width) : NO_PARTS,
        whole ? answers.list(answered[row], answered[row + 1]) : List.of());
  }
}
