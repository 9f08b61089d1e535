package entente.experiment;

import com.google.common.primitives.ImmutableDoubleArray;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** How cells lie over many games, month by month. */
public final class CellBands {
  private static final double LOW = 0.1;
  private static final double HIGH = 0.9;

  private final SortedMap<String, List<ImmutableDoubleArray.Builder>> values = new TreeMap<>();

  /**
   * Where the middle four fifths of games lie.
   *
   * @param low a tenth of the games lies below
   * @param median half of them
   * @param high a tenth lies above
   */
  public record Band(double low, double median, double high) {}

  /** Takes one more game in; all have looked at the same cells in the same months. */
  public void add(Played game) {
    for (Map.Entry<String, double[]> one : game.cells().entrySet()) {
      List<ImmutableDoubleArray.Builder> months =
          values.computeIfAbsent(one.getKey(), cell -> new ArrayList<>());
      double[] course = one.getValue();
      while (months.size() < course.length) {
        months.add(ImmutableDoubleArray.builder());
      }
      for (int month = 0; month < course.length; month++) {
        months.get(month).add(course[month]);
      }
    }
  }

  /** The band of a cell in each month that was looked at. */
  public List<Band> of(String cell) {
    List<Band> bands = new ArrayList<>();
    for (ImmutableDoubleArray.Builder month : values.getOrDefault(cell, List.of())) {
      double[] sorted = month.build().toArray();
      Arrays.sort(sorted);
      bands.add(
          new Band(Quantile.of(sorted, LOW), Quantile.of(sorted, 0.5), Quantile.of(sorted, HIGH)));
    }
    return bands;
  }
}
