package entente.game;

/** Something that holds of a game or does not: when an inject comes, when an outcome is there. */
@FunctionalInterface
public interface Condition {

  /** Whether it holds of the game as it stands. */
  boolean holds(Game game);
}
