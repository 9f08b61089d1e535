package entente.map;

/**
 * What each state is filled with.
 *
 * @param rgb the colour of each state, or {@link #NONE}
 * @param values the value of each state, or NaN where there is none
 * @param key what the colours stand for
 */
record Filling(int[] rgb, double[] values, Key key) {
  /** No colour: there is no value. */
  static final int NONE = -1;
}
