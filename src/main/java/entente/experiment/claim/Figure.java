package entente.experiment.claim;

import entente.experiment.analysis.Estimate;
import org.jspecify.annotations.Nullable;

/**
 * An estimate as it is saved: what is not a number is missing.
 *
 * @param value the estimate
 * @param low the lower end of its interval at 95 %
 * @param high the upper end
 * @param low90 the lower end at 90 %
 * @param high90 the upper end
 * @param games how many games count
 */
public record Figure(
    @Nullable Double value,
    @Nullable Double low,
    @Nullable Double high,
    @Nullable Double low90,
    @Nullable Double high90,
    int games) {

  static Figure of(Estimate it) {
    return new Figure(
        number(it.value()),
        number(it.low()),
        number(it.high()),
        number(it.low90()),
        number(it.high90()),
        it.units());
  }

  private static @Nullable Double number(double value) {
    return Double.isNaN(value) ? null : Double.valueOf(value);
  }

  /** The estimate. */
  public Estimate estimate() {
    return new Estimate(of(value), of(low), of(high), of(low90), of(high90), games);
  }

  private static double of(@Nullable Double value) {
    return value == null ? Double.NaN : value;
  }
}
