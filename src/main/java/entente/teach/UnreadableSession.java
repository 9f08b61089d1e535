package entente.teach;

/** A file cannot be taken up as a session; the message says why. */
public final class UnreadableSession extends RuntimeException {
  private static final long serialVersionUID = 1;

  UnreadableSession(String message) {
    super(message);
  }
}
