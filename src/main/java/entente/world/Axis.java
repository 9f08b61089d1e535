package entente.world;

/** What a cell can be indexed by; each axis has one place-holder in the names of quantities. */
public enum Axis {
  /** A state agent, by its ISO 3166-1 alpha-3 code (or a code of the same form). */
  STATE,
  /** A good that is produced, stored and shipped every month. */
  GOOD,
  /** A technology with a level in [0,1]. */
  TECHNOLOGY,
  /** Whatever a contract can carry: the goods first, then the technologies. */
  ITEM,
  /** A war, under way or possible. */
  WAR,
  /** A motive of decision. */
  MOTIVE,
  /** A kind of action. */
  ACTION
}
