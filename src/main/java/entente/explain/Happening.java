package entente.explain;

import java.util.List;

/**
 * Something that happened, in names; an empty name stands for none.
 *
 * @param number its place in the record, from 0
 * @param turn the turn, 0 for the first
 * @param kind the name of the action, process or inject
 * @param actor who did it
 * @param target whom it was done to
 * @param subject a third state concerned
 * @param items the items concerned, received first, then given
 * @param result the branch that came about
 * @param answerers the states that said yes
 * @param sentence what happened in words
 */
public record Happening(
    int number,
    int turn,
    String kind,
    String actor,
    String target,
    String subject,
    List<String> items,
    String result,
    List<String> answerers,
    String sentence) {

  /** The result of what could not be gone through with. */
  public static final String LAPSED = "lapsed";

  /** The result of what was declined. */
  public static final String REFUSED = "refused";

  /** Whether it came about: it was neither declined nor could it not be gone through with. */
  public boolean cameAbout() {
    return !result.equals(LAPSED) && !result.equals(REFUSED);
  }

  /** The same in other words. */
  public Happening told(String words) {
    return new Happening(
        number, turn, kind, actor, target, subject, items, result, answerers, words);
  }

  /** A happening whose lists nobody changes. */
  public Happening {
    items = List.copyOf(items);
    answerers = List.copyOf(answerers);
  }
}
