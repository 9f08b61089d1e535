package entente.experiment.batch;

import com.sun.management.OperatingSystemMXBean;
import entente.experiment.Experiment;
import entente.experiment.Kept;
import entente.world.Layout;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What it costs to keep something of each run, measured on some runs played on one thread.
 *
 * @param what what is kept
 * @param runs how many runs were played
 * @param seconds the processor's time for a run, the writing included [s]
 * @param csv bytes a run as CSV
 * @param parquet bytes a run as Parquet
 */
public record Price(String what, int runs, double seconds, double csv, double parquet) {
  private static final int RUNS = 20;

  private static final int CELLS = 100;
  private static final OperatingSystemMXBean CLOCK =
      ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
  private static final int MOST_ROUNDS = 12;
  private static final double SETTLED = 0.9;

  /** What is kept, under the name that it has in experiment files. */
  private record Preset(String name, Kept kept) {}

  /**
   * Measures what an experiment costs that keeps outcomes alone, something besides, or what its
   * file says.
   *
   * @param scratch a folder for what is played, to be deleted by whoever made it
   */
  public static List<Price> list(Experiment experiment, Path scratch) throws IOException {
    List<Preset> presets = presets(experiment);
    warmUp(experiment, presets.get(0), scratch);
    List<Price> prices = new ArrayList<>();
    for (Preset preset : presets) {
      prices.add(measure(experiment, preset, scratch));
    }
    return prices;
  }

  /** Plays until it gets no faster: Java compiles what it plays often. */
  private static void warmUp(Experiment experiment, Preset preset, Path scratch)
      throws IOException {
    double before = Double.MAX_VALUE;
    double now = measure(experiment, preset, scratch).seconds();
    for (int round = 0; round < MOST_ROUNDS && now < SETTLED * before; round++) {
      before = now;
      now = measure(experiment, preset, scratch).seconds();
    }
  }

  private static List<Preset> presets(Experiment experiment) {
    List<String> none = List.of();
    List<String> cells = cells(experiment.setting(experiment.points().get(0)).plan().layout());
    return List.of(
        new Preset("outcomes", new Kept(none, none, false, false, false)),
        new Preset(
            "cells, " + cells.size() + " of them", new Kept(cells, none, false, false, false)),
        new Preset(
            "series, " + cells.size() + " of them", new Kept(none, cells, false, false, false)),
        new Preset("events", new Kept(none, none, false, true, false)),
        new Preset("decisions", new Kept(none, none, true, false, false)),
        new Preset("ledger", new Kept(none, none, false, false, true)),
        new Preset("as the file says", experiment.kept()));
  }

  private static List<String> cells(Layout layout) {
    return IntStream.range(0, layout.size())
        .filter(layout::recorded)
        .limit(CELLS)
        .mapToObj(layout::name)
        .toList();
  }

  private static Price measure(Experiment of, Preset preset, Path scratch) throws IOException {
    Experiment some = Keeping.some(of, RUNS, preset.kept());
    BatchFolder folder = BatchFolder.create(scratch, "price", some);
    try (Runner runner = new Runner(folder, some, 1)) {
      long began = CLOCK.getProcessCpuTime();
      runner.play();
      double seconds = (CLOCK.getProcessCpuTime() - began) / 1e9;
      runner.export();
      int runs = folder.manifest().runs();
      return new Price(
          preset.name(),
          runs,
          seconds / runs,
          bytes(folder, ".csv") / runs,
          bytes(folder, ".parquet") / runs);
    } finally {
      Disk.delete(folder.path());
    }
  }

  private static double bytes(BatchFolder folder, String ending) throws IOException {
    double bytes = 0;
    try (Stream<Path> files = Files.list(folder.path())) {
      for (Path file : files.filter(file -> file.toString().endsWith(ending)).toList()) {
        bytes += Files.size(file);
      }
    }
    return bytes;
  }
}
