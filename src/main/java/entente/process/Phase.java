package entente.process;

/** The parts of a month that processes fill, in their order. */
public enum Phase {
  /** What was promised is delivered. */
  DELIVERIES,
  /** The fronts move. */
  WAR,
  /** Regimes steady or totter. */
  SOCIETY,
  /** Technologies pass on. */
  TECHNOLOGY,
  /** States see what has happened and think better or worse of each other. */
  PERCEPTION
}
