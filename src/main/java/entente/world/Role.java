package entente.world;

/** Who changes a quantity, and so what an imagined act may touch. */
public enum Role {
  /** Scenario data; changes in a run only by an inject or an order. */
  FIXED,
  /** Changed by the monthly processes, never by an act. */
  MONTHLY,
  /** Changed by acts (and by processes too). */
  ACTED,
  /** Computed from other cells when it is read; never written. */
  DERIVED,
  /** A part of derived cells, kept so that it is not reckoned again; on no record. */
  PARTIAL
}
