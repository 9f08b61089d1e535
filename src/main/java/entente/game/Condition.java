package entente.game;

/** Something that holds of a game or does not: when an inject comes, when an outcome is there. */
@FunctionalInterface
public interface Condition {

  /** Whether it holds of the game as it stands. */
  boolean holds(Game game);

  /**
   * How nearly it holds of the game as it stands, for a search that looks for it; 1 or -1 if that
   * is all that can be said.
   *
   * @return from -1 to 1, not negative where it holds and not positive where it does not
   */
  default double nearness(Game game) {
    return holds(game) ? 1 : -1;
  }
}
