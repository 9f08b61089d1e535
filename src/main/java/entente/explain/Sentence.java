package entente.explain;

/** How sentences are set. */
public final class Sentence {
  private Sentence() {}

  /** The same with a capital at its beginning. */
  public static String capital(String text) {
    return text.isEmpty() ? text : Character.toUpperCase(text.charAt(0)) + text.substring(1);
  }
}
