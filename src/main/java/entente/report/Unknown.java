package entente.report;

import entente.explain.Nearest;
import java.util.List;

/** Something was chosen for a report that its batch does not have. */
public final class Unknown extends RuntimeException {
  private static final long serialVersionUID = 1;

  private Unknown(String message) {
    super(message);
  }

  static void check(String option, String name, List<String> known) {
    if (known.contains(name)) {
      return;
    }
    String what = option + " is " + name + "; ";
    throw new Unknown(
        known.isEmpty()
            ? what + "the batch has none to choose from."
            : what
                + "the batch has no such name.\nMaybe "
                + Nearest.to(name, known, 1).stream().findFirst().orElse(known.get(0))
                + ".");
  }
}
