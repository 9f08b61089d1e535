package entente.scenario;

import entente.world.Quantity;

/**
 * A key that a block of the format may have.
 *
 * @param form what may stand there
 * @param need whether it must be given
 * @param meaning what it says, as a clause
 * @param otherwise what holds if it is missing, as a clause; empty if it goes without saying
 */
record Key(String name, Form form, Need need, String meaning, String otherwise) {
  /** A remark, which nothing reads. */
  static final Key NOTE = free("note", Form.Plain.TEXT, "a remark for readers");

  static Key free(String name, Form form, String meaning) {
    return new Key(name, form, Need.FREE, meaning, "");
  }

  static Key together(String name, Form form, String meaning) {
    return new Key(name, form, Need.TOGETHER, meaning, "");
  }

  static Key here(String name, Form form, String meaning) {
    return new Key(name, form, Need.HERE, meaning, "");
  }

  /** The key that sets a quantity, 0 if it is missing. */
  static Key of(String name, Quantity quantity) {
    Form form = Form.Number.of(quantity);
    return new Key(name, form, Need.FREE, Meanings.of(quantity), "0");
  }

  /** The same, where it is missing. */
  Key otherwise(String clause) {
    return new Key(name, form, need, meaning, clause);
  }

  /** The same, which one of the files must give. */
  Key together() {
    return new Key(name, form, Need.TOGETHER, meaning, "");
  }

  /** What it says, as a sentence. */
  String phrase() {
    return sentence(meaning);
  }

  /** What it says, what may stand there, and what holds if it is missing. */
  String sentences() {
    String missing = otherwise.isEmpty() ? "" : sentence(" If missing: " + otherwise);
    return meaning.isEmpty() ? "" : phrase() + " " + sentence(form.rule()) + missing;
  }

  private static String sentence(String clause) {
    return Character.toUpperCase(clause.charAt(0)) + clause.substring(1) + ".";
  }
}
