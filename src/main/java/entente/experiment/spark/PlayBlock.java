package entente.experiment.spark;

import entente.experiment.batch.Blocks;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.apache.spark.api.java.function.Function;
import org.apache.spark.broadcast.Broadcast;

/** A task: a worker plays a block of runs, given as its first run and one past its last. */
final class PlayBlock implements Function<int[], Delivery> {
  private static final long serialVersionUID = 1;

  /** A worker hands back what it has after so long, so that little is lost with it. */
  private static final long LONGEST = TimeUnit.SECONDS.toNanos(20);

  private final Broadcast<Shipment> shipment;

  PlayBlock(Broadcast<Shipment> shipment) {
    this.shipment = shipment;
  }

  @Override
  public Delivery call(int[] runs) throws IOException {
    try {
      Blocks.Block block = new Blocks.Block(runs[0], runs[1]);
      return new Delivery(shipment.value().outpost().play(block, LONGEST), "");
    } catch (Refused e) {
      return new Delivery(null, String.valueOf(e.getMessage()));
    }
  }
}
