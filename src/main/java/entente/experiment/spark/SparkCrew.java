package entente.experiment.spark;

import entente.experiment.batch.Crew;
import entente.experiment.batch.Work;
import java.io.IOException;
import java.util.OptionalInt;
import org.apache.spark.SparkConf;
import org.apache.spark.broadcast.Broadcast;

/**
 * The workers of a Spark cluster. They are sent the program and the experiment's texts, play blocks
 * of runs and hand back parts; what they play is kept here, as if threads had played it.
 *
 * @param master as Spark writes it, such as {@code spark://HOST:PORT}
 * @param games how many games are played at a time; as many as the cluster gives if it is not said
 */
public record SparkCrew(String master, OptionalInt games) implements Crew {

  @Override
  public String words() {
    return master;
  }

  @Override
  public void play(Work work) throws IOException {
    if (work.complete()) {
      return;
    }
    try (Cluster cluster = Cluster.join(settings(work.experiment().name()))) {
      Broadcast<Shipment> shipment = cluster.context().broadcast(Shipment.of(work.experiment()));
      while (!work.complete() && !work.stopped()) {
        int cores = cluster.cores(work);
        if (cores > 0) {
          new Round(cluster, work).play(shipment, cores);
        }
      }
    }
  }

  /** What the user has set with -Dspark… or spark-submit stands; the rest suits a batch. */
  private SparkConf settings(String name) {
    SparkConf settings = new SparkConf().setMaster(master);
    settings.setIfMissing("spark.app.name", "entente batch " + name);
    settings.setIfMissing("spark.ui.enabled", "false");
    settings.setIfMissing("spark.ui.showConsoleProgress", "false");
    settings.setIfMissing("spark.log.level", "WARN");
    // Parts go to the disk as they come; their sum need not fit into the driver's memory.
    settings.setIfMissing("spark.driver.maxResultSize", "0");
    games.ifPresent(most -> settings.set("spark.cores.max", Integer.toString(most)));
    return settings;
  }
}
