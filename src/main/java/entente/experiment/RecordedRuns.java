package entente.experiment;

import com.google.common.primitives.UnsignedLongs;
import entente.explain.CameAbout;
import entente.explain.Happening;
import entente.store.RunReader;
import entente.store.UnreadableRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
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
    return new Played(seed, UnsignedLongs.parseUnsignedLong(fingerprint, 16), outcomes);
  }

  @Override
  public List<Happening> happenings(long seed) throws IOException {
    return run(seed).happenings();
  }

  private RunReader run(long seed) {
    RunReader run = runs.get(seed);
    if (run == null) {
      throw new IllegalArgumentException("no run of seed " + seed);
    }
    return run;
  }
}
