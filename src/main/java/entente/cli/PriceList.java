package entente.cli;

import com.google.common.io.MoreFiles;
import com.google.common.io.RecursiveDeleteOption;
import entente.experiment.Experiment;
import entente.experiment.batch.Price;
import entente.experiment.batch.Rate;
import entente.explain.Figures;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;

/** Prints what an experiment will cost in time and bytes, by what is kept of each run. */
record PriceList(PrintWriter out, Experiment experiment, int threads) {

  void print() throws IOException {
    Path scratch = Files.createTempDirectory("entente-price");
    try {
      int runs = Math.multiplyExact(experiment.points().size(), experiment.replicates());
      Table table =
          new Table(1, "kept", "ms/run", "CSV/run", "Parquet/run", "time", "CSV", "Parquet");
      List<Price> prices = Price.list(experiment, scratch);
      for (Price price : prices) {
        table.row(
            price.what(),
            Figures.fixed(1000 * price.seconds(), 1),
            size(price.csv()),
            size(price.parquet()),
            ProgressLines.time(Math.round(price.seconds() * runs / threads)),
            size(price.csv() * runs),
            size(price.parquet() * runs));
      }
      out.println(experiment.name() + ": " + runs + " runs in all, on " + threads + " threads");
      table.print(out, "  ");
      out.println(
          "  From "
              + prices.get(0).runs()
              + " runs each, in the processor's time; the time in all holds if nothing else runs.");
      rates(scratch);
      out.flush();
    } finally {
      MoreFiles.deleteRecursively(scratch, RecursiveDeleteOption.ALLOW_INSECURE);
    }
  }

  /** Runs a second by the clock, on one thread, on two, and on as many as are asked for. */
  private void rates(Path scratch) throws IOException {
    List<Integer> counts = IntStream.of(1, 2, threads).distinct().sorted().boxed().toList();
    List<Rate> rates = Rate.list(experiment, counts, scratch);
    Table table = new Table(1, "as the file says", "runs/s", "times one thread");
    for (Rate rate : rates) {
      table.row(
          rate.threads() + (rate.threads() == 1 ? " thread" : " threads"),
          Figures.fixed(rate.perSecond(), 1),
          Figures.fixed(rate.perSecond() / rates.get(0).perSecond(), 2));
    }
    out.println();
    table.print(out, "  ");
    out.println(
        "  From "
            + rates.get(0).runs()
            + " runs each, by the clock; what else the machine does slows them.");
  }

  /** A size in the unit that says it best. */
  private static String size(double bytes) {
    String[] units = {"B", "kB", "MB", "GB", "TB"};
    int unit = 0;
    double size = bytes;
    while (size >= 1000 && unit < units.length - 1) {
      size /= 1000;
      unit++;
    }
    return Figures.fixed(size, size < 10 && unit > 0 ? 1 : 0) + " " + units[unit];
  }
}
