package entente.teach.room;

/** Is told when something changes in a session, so that screens can follow. */
public interface Listener {
  /** What changed. */
  enum What {
    /** The month, or what is waited for: everything. */
    TURN,
    /** Who holds which seat, and who is ready. */
    SEATS,
    /** What a seat means to order, or answers. */
    ORDERS,
    /** Messages. */
    WORDS,
    /** The clock. */
    CLOCK
  }

  /**
   * Something changed.
   *
   * @param seat whom it concerns, besides the facilitator; empty for all
   */
  void changed(Room room, What what, String seat);
}
