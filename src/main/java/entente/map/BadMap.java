package entente.map;

/** What was asked of a map cannot be drawn; the message says what is wrong and what is allowed. */
public final class BadMap extends RuntimeException {
  private static final long serialVersionUID = 1;

  /** With this message. */
  public BadMap(String message) {
    super(message);
  }
}
