package entente.experiment.spark;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import entente.experiment.Experiment;
import entente.experiment.Experiments;
import entente.experiment.batch.Blocks;
import entente.experiment.batch.Outpost;
import entente.experiment.batch.Parcel;
import entente.store.Engine;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** An experiment is the same where it is sent, or is not played there. */
class ShipmentTest {
  private static final Experiment TOY =
      Experiments.read(Path.of("configs/experiments/toy-shells.yaml")).experiment().orElseThrow();
  private static final Blocks.Block SOME = new Blocks.Block(3, 9);

  @Test
  void runsArePlayedThereAsHere() throws Exception {
    Parcel here = new Outpost(TOY).play(SOME, Long.MAX_VALUE);
    Parcel there = sent(Shipment.of(TOY)).outpost().play(SOME, Long.MAX_VALUE);
    assertEquals(3, there.first());
    assertEquals(here.tables().size(), there.tables().size());
    for (int k = 0; k < here.tables().size(); k++) {
      assertArrayEquals(here.tables().get(k), there.tables().get(k));
    }
  }

  @Test
  void aWorkerReadsTheTextsOnce() throws Exception {
    Shipment there = sent(Shipment.of(TOY));
    assertEquals(there.outpost(), there.outpost());
  }

  @Test
  void anotherVersionOfTheEngineIsRefused() throws Exception {
    String said = refused(Shipment.of(TOY, "0.0.9", TOY.digest()));
    String here = Engine.here().version();
    assertTrue(said.contains("a worker has engine version " + here + ", this is 0.0.9"), said);
  }

  @Test
  void anExperimentThatIsReadOtherwiseThereIsRefused() throws Exception {
    String said = refused(Shipment.of(TOY, Engine.here().version(), "12ab"));
    assertTrue(said.endsWith("digest " + TOY.digest() + ", not 12ab"), said);
  }

  private static String refused(Shipment shipment) throws Exception {
    Shipment there = sent(shipment);
    return assertThrows(Refused.class, there::outpost).getMessage();
  }

  private static Shipment sent(Shipment shipment) throws IOException, ClassNotFoundException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(shipment);
    }
    try (var in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
      return (Shipment) in.readObject();
    }
  }
}
