package entente.teach.room;

/** Something cannot be done; nothing has changed. The message is for the one who asked. */
public final class Refused extends Exception {
  private static final long serialVersionUID = 1;

  /** Why. */
  public enum Why {
    /** It is not the time for it. */
    NOT_NOW,
    /** It makes no sense in this game. */
    NO_SENSE,
    /** It is more than may be. */
    TOO_MUCH
  }

  private final Why why;

  Refused(Why why, String message) {
    super(message);
    this.why = why;
  }

  static Refused notNow(String message) {
    return new Refused(Why.NOT_NOW, message);
  }

  static Refused noSense(String message) {
    return new Refused(Why.NO_SENSE, message);
  }

  static Refused tooMuch(String message) {
    return new Refused(Why.TOO_MUCH, message);
  }

  /** Why. */
  public Why why() {
    return why;
  }

  /** What is said, which is never null. */
  public String words() {
    return String.valueOf(getMessage());
  }
}
