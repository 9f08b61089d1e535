package entente.experiment.batch;

import entente.experiment.Experiment;
import java.io.IOException;
import java.util.List;

/**
 * A place away from the batch's folder where its runs are played. It writes nothing to a disk; any
 * number of threads may ask.
 */
public final class Outpost {
  private final List<Sheet> sheets;
  private final Player player;

  /** One that plays an experiment, the same as that of the batch. */
  public Outpost(Experiment experiment) {
    Sheets of = Sheets.of(experiment);
    this.sheets = of.all();
    this.player = new Player(experiment, of.series());
  }

  /**
   * Plays runs one after the other, one at the least, until all are played or the time is up.
   *
   * @param longest after how long no further run is begun [ns]
   */
  public Parcel play(Blocks.Block block, long longest) throws IOException {
    long end = System.nanoTime() + longest;
    try (Packing packing = new Packing(block.first(), sheets)) {
      int run = block.first();
      do {
        packing.add(player.play(run));
        run++;
      } while (run < block.end() && System.nanoTime() - end < 0);
      return packing.parcel();
    }
  }
}
