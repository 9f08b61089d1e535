package entente.bench;

/** Where made-up states lie: in rows of ten on a torus, each with eight around it. */
final class Torus {
  private static final int WIDTH = 10;
  private static final int[][] STEPS = {
    {-1, -1}, {-1, 0}, {-1, 1}, {0, -1}, {0, 1}, {1, -1}, {1, 0}, {1, 1}
  };
  private final int states;
  private final int rows;

  /** How two neighbours stand to each other. */
  enum Standing {
    ALLIES,
    PARTNERS,
    STRANGERS,
    RIVALS;

    boolean friendly() {
      return this == ALLIES || this == PARTNERS;
    }
  }

  Torus(int states) {
    if (states % WIDTH != 0 || states < 3 * WIDTH || states > 26 * 26) {
      throw new IllegalArgumentException(states + " states; must be tens, from 30 to 670");
    }
    this.states = states;
    this.rows = states / WIDTH;
  }

  /** The eight around a state, in a fixed order. */
  int[] around(int i) {
    int[] found = new int[STEPS.length];
    for (int k = 0; k < found.length; k++) {
      int row = Math.floorMod(i / WIDTH + STEPS[k][0], rows);
      int column = Math.floorMod(i % WIDTH + STEPS[k][1], WIDTH);
      found[k] = row * WIDTH + column;
    }
    return found;
  }

  /** Whether a state is the power of its row. */
  boolean leads(int i) {
    return i % WIDTH == 3 * (i / WIDTH) % WIDTH;
  }

  /**
   * How two neighbours stand: east and west are allies within blocks of five, rows are partners,
   * one diagonal is strange to each other, the other at odds.
   */
  Standing standing(int i, int j) {
    int a = Math.min(i, j);
    int b = Math.max(i, j);
    boolean row = a / WIDTH == b / WIDTH;
    if (row) {
      return a / 5 == b / 5 ? Standing.ALLIES : Standing.STRANGERS;
    }
    if (a % WIDTH == b % WIDTH) {
      return Standing.PARTNERS;
    }
    return rivals(i, j) ? Standing.RIVALS : Standing.STRANGERS;
  }

  private boolean rivals(int i, int j) {
    return rival(i) == j || rival(j) == i;
  }

  /** The neighbour with whom a state is at odds: the one to the south-east. */
  int rival(int i) {
    return Math.floorMod(i / WIDTH + 1, rows) * WIDTH + (i + 1) % WIDTH;
  }

  /** Who attacks in one of some wars, far from the others. */
  int attacker(int war, int wars) {
    return war * states / wars;
  }
}
