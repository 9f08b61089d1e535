package entente.experiment.batch;

import entente.experiment.Experiment;
import java.io.IOException;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.List;

/** What is still to be played of a batch, and where it goes when it has been. */
public final class Work {
  private final BatchFolder folder;
  private final Experiment experiment;
  private final Sheets sheets;
  private final Standing standing;
  private final Earlier earlier;
  private volatile boolean stopped;

  /** What is left in a folder that nobody else plays. */
  Work(BatchFolder folder, Experiment experiment) throws IOException {
    this.folder = folder;
    this.experiment = experiment;
    this.sheets = Sheets.of(experiment);
    this.standing = new Standing(folder.manifest());
    this.earlier = new Earlier(folder.manifest());
    folder.clear();
    for (Path part : folder.kept()) {
      earlier.read(part, sheets.all(), standing);
    }
  }

  /** What is played. */
  public Experiment experiment() {
    return experiment;
  }

  /** How far it has come; may be asked at any time. */
  public Standing standing() {
    return standing;
  }

  /**
   * The runs that are not kept yet, in blocks.
   *
   * @param workers among how many they are shared
   */
  public Blocks blocks(int workers) {
    BitSet played = (BitSet) earlier.played().clone();
    return new Blocks(played, standing.runs(), workers);
  }

  /** Keeps what was played elsewhere: from here on it counts. */
  public void keep(Parcel parcel) throws IOException {
    Path part = parcel.unpack(folder.parts(), sheets.all());
    earlier.read(part, sheets.all(), standing);
  }

  /** Lets whoever plays end soon. */
  public void stop() {
    stopped = true;
  }

  /** Whether it was told to stop. */
  public boolean stopped() {
    return stopped;
  }

  /** Whether all runs have been played. */
  public boolean complete() {
    return standing.played() == standing.runs();
  }

  /** The folder of parts. */
  Path parts() {
    return folder.parts();
  }

  /** The tables that are written. */
  List<Sheet> tables() {
    return sheets.all();
  }

  /** Whoever plays its runs. */
  Player player() {
    return new Player(experiment, sheets.series());
  }

  /** Counts a run that is being kept. */
  void count(Played played) {
    List<String> came =
        played.run().stream()
            .flatMap(run -> run.outcomes().emerged().stream())
            .map(one -> one.outcome().name())
            .toList();
    standing.add(
        played.failure().isEmpty(),
        sheets.runs().outcomes().stream().map(one -> came.contains(one.name())).toList());
  }
}
