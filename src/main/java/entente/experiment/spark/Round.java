package entente.experiment.spark;

import entente.experiment.batch.Blocks;
import entente.experiment.batch.Work;
import java.io.IOException;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.apache.spark.SimpleFutureAction;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.broadcast.Broadcast;
import org.jspecify.annotations.Nullable;
import scala.Function0;
import scala.Function1;
import scala.Function2;
import scala.collection.Iterator;
import scala.collection.immutable.Seq;
import scala.jdk.javaapi.CollectionConverters;
import scala.runtime.BoxedUnit;

/**
 * A job: all blocks that are left, each a task. Parts come back in whatever order and are kept as
 * they come. Spark gives a lost worker's tasks to others, and takes one result of each.
 */
final class Round {
  private static final long LOOK_MS = 250;

  private final Cluster cluster;
  private final Work work;
  private final BlockingQueue<Delivery> arrived = new LinkedBlockingQueue<>();

  Round(Cluster cluster, Work work) {
    this.cluster = cluster;
    this.work = work;
  }

  /**
   * Plays them.
   *
   * @throws IOException if the job fails, or what comes back cannot be kept
   */
  void play(Broadcast<Shipment> shipment, int cores) throws IOException {
    SimpleFutureAction<Void> job = submit(blocks(cores), shipment);
    try {
      while (!work.stopped()) {
        boolean ended = job.isCompleted();
        Delivery delivery = next();
        if (delivery != null) {
          keep(delivery);
        } else if (ended) {
          break;
        } else {
          cluster.look();
        }
      }
    } finally {
      job.cancel();
    }
    keepWhatHasArrived();
    failure(job);
  }

  private List<int[]> blocks(int cores) {
    List<int[]> list = new ArrayList<>();
    Blocks blocks = work.blocks(cores);
    for (var block = blocks.next(); block.isPresent(); block = blocks.next()) {
      list.add(new int[] {block.get().first(), block.get().end()});
    }
    return list;
  }

  private SimpleFutureAction<Void> submit(List<int[]> blocks, Broadcast<Shipment> shipment) {
    JavaRDD<Delivery> tasks =
        cluster.context().parallelize(blocks, blocks.size()).map(new PlayBlock(shipment));
    List<Object> numbers = new ArrayList<>(IntStream.range(0, blocks.size()).boxed().toList());
    Seq<Object> all = CollectionConverters.asScala(numbers).toSeq();
    Function1<Iterator<Delivery>, Delivery> only =
        (Function1<Iterator<Delivery>, Delivery> & Serializable) Iterator::next;
    Function2<Object, Delivery, BoxedUnit> arrives =
        (task, delivery) -> {
          arrived.add(delivery);
          return BoxedUnit.UNIT;
        };
    Function0<Void> nothing = () -> null;
    return cluster.context().sc().submitJob(tasks.rdd(), only, all, arrives, nothing);
  }

  private @Nullable Delivery next() throws IOException {
    try {
      return arrived.poll(LOOK_MS, TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("The batch was interrupted", e);
    }
  }

  private void keepWhatHasArrived() throws IOException {
    for (Delivery one = arrived.poll(); one != null; one = arrived.poll()) {
      keep(one);
    }
  }

  private void keep(Delivery delivery) throws IOException {
    if (delivery.parcel() == null) {
      throw new IOException(delivery.refusal());
    }
    work.keep(delivery.parcel());
  }

  private void failure(SimpleFutureAction<Void> job) throws IOException {
    var end = job.value();
    if (!work.stopped() && end.isDefined() && end.get().isFailure()) {
      Throwable why = end.get().failed().get();
      String words = String.valueOf(why.getMessage()).lines().findFirst().orElse("");
      throw new IOException("the cluster gave up: " + words, why);
    }
  }
}
