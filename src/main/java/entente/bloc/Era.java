package entente.bloc;

import java.util.ArrayList;
import java.util.List;

/**
 * A spell of months in which the same partition has the lowest energy.
 *
 * @param partition the partition
 * @param first its first month, counted from the first that was looked at
 * @param last its last month
 * @param before its energy in its first month
 * @param after its energy in its last
 */
public record Era(Partition partition, int first, int last, double before, double after) {

  /** The eras of the partitions of months in a row. */
  public static List<Era> of(List<Standing> months) {
    List<Era> eras = new ArrayList<>();
    int first = 0;
    for (int month = 0; month < months.size(); month++) {
      boolean ends =
          month + 1 == months.size()
              || !months.get(month + 1).partition().equals(months.get(month).partition());
      if (ends) {
        eras.add(of(months, first, month));
        first = month + 1;
      }
    }
    return eras;
  }

  private static Era of(List<Standing> months, int first, int last) {
    return new Era(
        months.get(first).partition(),
        first,
        last,
        months.get(first).energy(),
        months.get(last).energy());
  }

  /** How many months it lasts. */
  public int months() {
    return last - first + 1;
  }
}
