package entente.bench;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;

/**
 * One measured figure.
 *
 * @param name what was measured, the method's name
 * @param states in a world of so many states
 * @param nanos the median time, of the processor if that was measured, else on the clock [ns]
 * @param bytes what was allocated each time [B]
 */
record Figure(String name, int states, double nanos, double bytes) {

  static Figure of(RunResult run) {
    String benchmark = run.getParams().getBenchmark();
    String states = run.getParams().getParam("states");
    Result<?> cpu = run.getSecondaryResults().get(CpuTime.NAME);
    Result<?> time = cpu == null ? run.getPrimaryResult() : cpu;
    Result<?> garbage = run.getSecondaryResults().get("gc.alloc.rate.norm");
    return new Figure(
        benchmark.substring(benchmark.lastIndexOf('.') + 1),
        states == null ? Worlds.REFERENCE : Integer.parseInt(states),
        time.getStatistics().getPercentile(50) * nanos(time.getScoreUnit()),
        garbage == null ? Double.NaN : garbage.getScore());
  }

  private static double nanos(String unit) {
    return switch (unit) {
      case "ns/op" -> 1;
      case "us/op" -> TimeUnit.MICROSECONDS.toNanos(1);
      case "ms/op" -> TimeUnit.MILLISECONDS.toNanos(1);
      case "s/op" -> TimeUnit.SECONDS.toNanos(1);
      default -> throw new IllegalArgumentException("unit " + unit);
    };
  }
}
