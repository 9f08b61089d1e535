package entente.store;

/** A record that is missing, damaged or of another make. */
public final class UnreadableRecord extends RuntimeException {
  private static final long serialVersionUID = 1;

  /** Says what is wrong with it, and on a second line perhaps what helps. */
  public UnreadableRecord(String message) {
    super(message);
  }
}
