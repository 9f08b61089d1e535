package entente.experiment.batch;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicIntegerArray;

/** How far a batch has come, counted by many threads: no run is held. */
public final class Standing {
  private final Manifest manifest;
  private final AtomicInteger played = new AtomicInteger();
  private final AtomicInteger failed = new AtomicInteger();
  private final AtomicIntegerArray cameAbout;

  Standing(Manifest manifest) {
    this.manifest = manifest;
    this.cameAbout = new AtomicIntegerArray(manifest.outcomes().size());
  }

  /** Counts a run, with which outcomes came about in it. */
  void add(boolean fine, List<Boolean> outcomes) {
    for (int k = 0; k < outcomes.size(); k++) {
      if (outcomes.get(k)) {
        cameAbout.incrementAndGet(k);
      }
    }
    if (!fine) {
      failed.incrementAndGet();
    }
    played.incrementAndGet();
  }

  /** How many runs there are in all. */
  public int runs() {
    return manifest.runs();
  }

  /** How many have been played, those of earlier processes and those that failed among them. */
  public int played() {
    return played.get();
  }

  /** How many failed. */
  public int failed() {
    return failed.get();
  }

  /** The names of the outcomes. */
  public List<String> outcomes() {
    return manifest.outcomes();
  }

  /** In how many runs an outcome came about. */
  public int cameAbout(int outcome) {
    return cameAbout.get(outcome);
  }

  /** The share of the runs that did not fail in which an outcome came about; 0 before any. */
  public double share(int outcome) {
    int fine = played() - failed();
    return fine <= 0 ? 0 : (double) cameAbout(outcome) / fine;
  }
}
