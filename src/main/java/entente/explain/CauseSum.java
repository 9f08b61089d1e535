package entente.explain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What one cause did to a cell in all.
 *
 * @param kind the kind of cause
 * @param cause its name
 * @param changes how often
 * @param sum how much it added in all
 */
public record CauseSum(String kind, String cause, int changes, double sum) {

  /** The sums of all causes, the largest first. */
  public static List<CauseSum> of(List<Change> changes) {
    Map<String, CauseSum> sums = new LinkedHashMap<>();
    for (Change change : changes) {
      CauseSum one = new CauseSum(change.kind(), change.cause(), 1, change.difference());
      sums.merge(change.kind() + " " + change.cause(), one, CauseSum::and);
    }
    List<CauseSum> sorted = new ArrayList<>(sums.values());
    sorted.sort(Comparator.comparingDouble((CauseSum sum) -> -Math.abs(sum.sum())));
    return sorted;
  }

  private CauseSum and(CauseSum other) {
    return new CauseSum(kind, cause, changes + other.changes, sum + other.sum);
  }
}
