package entente.cli;

/**
 * Colours of a terminal, if it has any.
 *
 * @param on whether it has
 */
record Paint(boolean on) {
  private static final String END = "\u001b[0m";

  String head(String text) {
    return in("1", text);
  }

  String key(String text) {
    return in("36", text);
  }

  String good(String text) {
    return in("32", text);
  }

  String bad(String text) {
    return in("31", text);
  }

  String quiet(String text) {
    return in("2", text);
  }

  private String in(String code, String text) {
    return on ? "\u001b[" + code + "m" + text + END : text;
  }
}
