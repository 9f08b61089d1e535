package entente.cli;

import entente.order.Orders;
import entente.scenario.OrderReading;
import entente.scenario.OrderText;
import entente.scenario.Reading;
import entente.scenario.Scenario;
import entente.scenario.ScenarioReader;
import entente.store.Engine;
import entente.store.Manifest;
import entente.store.RunReader;
import entente.store.UnreadableRecord;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A recorded run that is to be played again. */
record Recorded(RunReader reader) {

  /** Fails if another version of the engine played it. */
  void checkEngine() {
    String recorded = reader.manifest().engine().version();
    String here = Engine.here().version();
    if (!recorded.equals(here)) {
      throw new BadInput(
          reader.folder()
              + ": was played by engine version "
              + recorded
              + ", this is "
              + here
              + ".\nMaybe that version, or --any-engine to see whether it makes a difference.");
    }
  }

  /** The scenario of its copies and settings. */
  Scenario scenario() throws IOException {
    Manifest manifest = reader.manifest();
    return fitting(
        ScenarioReader.readStored(reader.texts(), manifest.scenario().main(), manifest.sets()));
  }

  /** The same with one more text laid over them; what is wrong with that is not its fault. */
  Reading under(String name, String text) throws IOException {
    Manifest manifest = reader.manifest();
    Map<String, String> texts = new LinkedHashMap<>(reader.texts());
    texts.put(name, text);
    return ScenarioReader.readStoredUnder(texts, manifest.scenario().main(), name, manifest.sets());
  }

  /** What people ordered. */
  Orders orders(Scenario scenario) {
    OrderReading reading =
        new OrderText(scenario).read(reader.folder() + " orders", reader.manifest().orders());
    return reading
        .orders()
        .orElseThrow(() -> new UnreadableRecord(Scenarios.lines(reading.problems())));
  }

  private Scenario fitting(Reading reading) {
    if (!reading.problems().isEmpty()) {
      throw new BadInput(
          reader.folder()
              + ": its scenario does not fit this engine any more.\n"
              + Scenarios.lines(reading.problems()));
    }
    return reading.orThrow();
  }

  /** The first month of its scenario. */
  String start() {
    return reader.manifest().scenario().start();
  }

  /** The recorded fingerprints, as many as it has turns and one for the start. */
  List<String> fingerprints() throws IOException {
    List<String> recorded = reader.fingerprints();
    int turns = reader.manifest().turns();
    if (recorded.size() != turns + 1) {
      throw new UnreadableRecord(
          reader.folder()
              + ": holds "
              + (recorded.size() - 1)
              + " fingerprints of turns, not "
              + turns
              + ".");
    }
    return recorded;
  }
}
