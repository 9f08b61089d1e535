package entente.teach.web;

/** A request is refused before anything is done; the status says how. */
final class Denied extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final int status;

  /** Refuses, with the key of a text. */
  Denied(int status, String key) {
    super(key, null, false, false);
    this.status = status;
  }

  int status() {
    return status;
  }

  /** The key of the text that says why. */
  String key() {
    return String.valueOf(getMessage());
  }
}
