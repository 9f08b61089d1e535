package entente.explain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/**
 * When an outcome came about in two runs.
 *
 * @param outcome its name
 * @param title what it is called
 * @param a the turn in run A, none if it did not come about
 * @param b the turn in run B
 */
public record OutcomeShift(String outcome, String title, OptionalInt a, OptionalInt b) {

  /** Every outcome of either run: those of one run only, then those furthest apart. */
  public static List<OutcomeShift> of(List<CameAbout> a, List<CameAbout> b) {
    Map<String, OutcomeShift> shifts = new LinkedHashMap<>();
    for (CameAbout one : a) {
      OptionalInt turn = OptionalInt.of(one.turn());
      shifts.put(
          one.outcome(), new OutcomeShift(one.outcome(), one.title(), turn, OptionalInt.empty()));
    }
    for (CameAbout one : b) {
      OutcomeShift known = shifts.get(one.outcome());
      OptionalInt before = known == null ? OptionalInt.empty() : known.a();
      OptionalInt turn = OptionalInt.of(one.turn());
      shifts.put(one.outcome(), new OutcomeShift(one.outcome(), one.title(), before, turn));
    }
    List<OutcomeShift> ranked = new ArrayList<>(shifts.values());
    ranked.sort(
        Comparator.comparingInt(OutcomeShift::months)
            .reversed()
            .thenComparingInt(shift -> shift.a().orElse(shift.b().orElse(0))));
    return ranked;
  }

  /** How many months lie between; of what came about in one run only, more than any. */
  public int months() {
    return a.isPresent() && b.isPresent()
        ? Math.abs(a.getAsInt() - b.getAsInt())
        : Integer.MAX_VALUE;
  }
}
