package entente.experiment.analysis;

/**
 * A number with its interval at 95 %.
 *
 * @param value the estimate
 * @param low the interval's lower end
 * @param high its upper end
 */
public record Estimate(double value, double low, double high) {}
