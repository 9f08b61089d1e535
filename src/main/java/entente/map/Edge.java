package entente.map;

/**
 * A line between two states.
 *
 * @param layer of which kind
 * @param from the first state
 * @param to the second
 * @param directed whether it goes from the first to the second
 * @param value how strong it is, in the layer's own measure; negative for distrust
 */
record Edge(Layer layer, int from, int to, boolean directed, double value) {
  /** Whether a state is at one of its ends. */
  boolean touches(int state) {
    return from == state || to == state;
  }
}
