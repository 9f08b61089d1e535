package entente.process;

import entente.world.Draws;

/**
 * A month as processes see it.
 *
 * @param turn the turn, 0 for the first
 * @param draws the run's random draws
 * @param chronicle where what happens is written down
 */
public record Month(int turn, Draws draws, Chronicle chronicle) {

  /** Whether something of a chance comes about. */
  public boolean happens(double chance, String purpose, int state, long key) {
    return draws.uniform(Draws.key(purpose), state, turn, key) < chance;
  }

  /** A standard normal number. */
  public double noise(String purpose, int state, long key) {
    return draws.normal(Draws.key(purpose), state, turn, key);
  }
}
