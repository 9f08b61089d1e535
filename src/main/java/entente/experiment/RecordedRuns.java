package entente.experiment;

import com.google.common.primitives.UnsignedLongs;
import entente.explain.Account;
import entente.explain.CameAbout;
import entente.explain.Happening;
import entente.store.Rows;
import entente.store.RunReader;
import entente.store.UnreadableRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The runs that were recorded in one folder; each table is read when it is asked for. */
public final class RecordedRuns implements Games {
  private final TreeMap<Long, RunReader> runs = new TreeMap<>();

  /**
   * Opens all runs of a folder.
   *
   * @throws UnreadableRecord if there is none, one is damaged, or two are of the same seed
   */
  public RecordedRuns(Path folder) throws IOException {
    for (Path run : folders(folder)) {
      RunReader reader = RunReader.open(run);
      RunReader other = runs.putIfAbsent(reader.manifest().seed(), reader);
      if (other != null) {
        throw new UnreadableRecord(
            run
                + ": has the seed "
                + reader.manifest().seed()
                + ", as has "
                + other.folder()
                + "; runs are paired by seed, so each can be there once.");
      }
    }
    if (runs.isEmpty()) {
      throw new UnreadableRecord(folder + ": is no record of a run and holds none.");
    }
  }

  private static List<Path> folders(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      throw new UnreadableRecord(folder + ": there is no such folder of runs.");
    }
    try (Stream<Path> inside = Files.list(folder)) {
      return inside.filter(RecordedRuns::isRun).sorted().toList();
    }
  }

  /** Whether a folder looks like the record of a run. */
  public static boolean isRun(Path folder) {
    return Files.isRegularFile(folder.resolve("manifest.json"));
  }

  /** The run with the lowest seed. */
  public RunReader first() {
    return runs.firstEntry().getValue();
  }

  @Override
  public SortedSet<Long> seeds() {
    return Collections.unmodifiableSortedSet(new TreeSet<>(runs.keySet()));
  }

  @Override
  public Played played(long seed) throws IOException {
    Map<String, Integer> outcomes = new TreeMap<>();
    for (CameAbout one : run(seed).outcomes()) {
      outcomes.put(one.outcome(), one.turn());
    }
    String fingerprint = run(seed).manifest().fingerprint();
    long last = UnsignedLongs.parseUnsignedLong(fingerprint, 16);
    return new Played(seed, last, outcomes, ending(run(seed)));
  }

  /** How the base cells stood at the end. */
  private static Map<String, double[]> ending(RunReader run) throws IOException {
    List<String> names = run.cells().subList(0, run.manifest().baseCells());
    double[] last = new double[0];
    try (Rows<double[]> worlds = run.worlds()) {
      while (worlds.hasNext()) {
        last = worlds.next();
      }
    }
    Map<String, double[]> cells = new TreeMap<>();
    for (int k = 0; k < Math.min(names.size(), last.length); k++) {
      cells.put(names.get(k), new double[] {last[k]});
    }
    return cells;
  }

  @Override
  public SortedSet<String> outcomes() throws IOException {
    SortedSet<String> names = new TreeSet<>();
    for (RunReader run : runs.values()) {
      run.outcomes().forEach(one -> names.add(one.outcome()));
    }
    return names;
  }

  @Override
  public Optional<List<Happening>> happenings(long seed) throws IOException {
    return Optional.of(run(seed).happenings());
  }

  @Override
  public Optional<List<Choice>> choices(long seed) throws IOException {
    return Optional.of(run(seed).choices().stream().map(RecordedRuns::choice).toList());
  }

  private static Choice choice(Account account) {
    return new Choice(account.turn(), account.state(), account.candidates().get(0).move());
  }

  private RunReader run(long seed) {
    RunReader run = runs.get(seed);
    if (run == null) {
      throw new IllegalArgumentException("no run of seed " + seed);
    }
    return run;
  }
}
