package entente.map;

/**
 * A state's node in a picture.
 *
 * @param state which state
 * @param x of its middle [pixels]
 * @param y of its middle [pixels]
 * @param r its radius, larger for the more powerful [pixels]
 * @param homeX where its capital lies [pixels]; another place if the node had to make room
 * @param homeY where its capital lies [pixels]
 * @param away whether the capital lies beyond the picture, in the direction of the node
 */
record Station(int state, double x, double y, double r, double homeX, double homeY, boolean away) {

  /** The same elsewhere. */
  Station at(double otherX, double otherY) {
    return new Station(state, otherX, otherY, r, homeX, homeY, away);
  }

  /** How far it stands from its capital [pixels]. */
  double moved() {
    return Math.hypot(x - homeX, y - homeY);
  }
}
