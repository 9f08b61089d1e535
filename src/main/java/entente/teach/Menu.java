package entente.teach;

import entente.explain.Candidate;
import entente.game.Rules;
import java.util.Comparator;
import java.util.List;

/** The order in which options are listed, which gives nothing away: by groups of like deeds. */
public final class Menu {
  private static final List<List<String>> GROUPS =
      List.of(
          List.of("Deals", "barter", "troops"),
          List.of("Gifts", "aid", "arm", "share"),
          List.of("Ties", "treaty", "consolidate", "denounce", "overture", "settle"),
          List.of("Promises", "promise", "honour"),
          List.of("Pressure", "sanction", "relieve", "press", "cutoff"),
          List.of("Force", "provoke", "join"),
          List.of("At home", "develop", "purge"));

  private Menu() {}

  /** The order of options; those that are alike in kind and whom they are put to stay together. */
  public static Comparator<Candidate> order() {
    return Comparator.<Candidate>comparingInt(one -> place(one.move().action()))
        .thenComparingInt(one -> Rules.ACTIONS.indexOf(one.move().action()))
        .thenComparing(one -> one.move().target());
  }

  private static int place(String action) {
    for (int k = 0; k < GROUPS.size(); k++) {
      if (GROUPS.get(k).subList(1, GROUPS.get(k).size()).contains(action)) {
        return k;
      }
    }
    return GROUPS.size();
  }

  /** The group of a kind of action, in words. */
  public static String group(String action) {
    int place = place(action);
    return place < GROUPS.size() ? GROUPS.get(place).get(0) : "Other";
  }
}
