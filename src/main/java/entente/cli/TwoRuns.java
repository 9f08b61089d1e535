package entente.cli;

import entente.explain.CameAbout;
import entente.explain.Change;
import entente.explain.Contrast;
import entente.explain.Happening;
import entente.explain.Parting;
import entente.explain.Unshared;
import entente.store.Manifest;
import entente.store.Rows;
import entente.store.RunReader;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Two runs side by side, over the turns that both have.
 *
 * @param a the first
 * @param b the second
 */
record TwoRuns(RunReader a, RunReader b) {

  /** How many turns both have. */
  int turns() {
    return Math.min(a.manifest().turns(), b.manifest().turns());
  }

  /** Whether both have the same number of turns. */
  boolean equallyLong() {
    return a.manifest().turns() == b.manifest().turns();
  }

  /** A turn as its month; with the number if the two do not start in the same month. */
  String month(int turn) {
    String month = a.manifest().month(turn).toString();
    return sameStart() ? month : "turn " + turn;
  }

  /** A turn as its month and number. */
  String monthAndTurn(int turn) {
    return sameStart() ? month(turn) + ", turn " + turn : month(turn);
  }

  private boolean sameStart() {
    return start(a.manifest()).equals(start(b.manifest()));
  }

  private static String start(Manifest manifest) {
    return manifest.scenario().start();
  }

  boolean sameFingerprints() throws IOException {
    return a.fingerprints().equals(b.fingerprints());
  }

  Contrast contrast() throws IOException {
    try (Rows<double[]> worldsA = a.worlds();
        Rows<double[]> worldsB = b.worlds()) {
      return new Contrast(a.cells(), b.cells()).read(worldsA, worldsB);
    }
  }

  /** Where the ledgers part, in cells and turns that both have. */
  Optional<Parting> parting(List<String> cells) throws IOException {
    Set<String> shared = new HashSet<>(cells);
    try (Rows<Change> ledgerA = a.ledger();
        Rows<Change> ledgerB = b.ledger()) {
      return Parting.first(
          ledgerA, ledgerB, change -> change.turn() < turns() && shared.contains(change.cell()));
    }
  }

  Unshared deeds() throws IOException {
    return Unshared.exactly(happenings(a), happenings(b));
  }

  /** What came about in one of them more often, leaving out what was declined or lapsed. */
  Unshared cameAbout() throws IOException {
    return Unshared.ever(
        happenings(a).stream().filter(Happening::cameAbout).toList(),
        happenings(b).stream().filter(Happening::cameAbout).toList());
  }

  List<CameAbout> outcomesA() throws IOException {
    return outcomes(a);
  }

  List<CameAbout> outcomesB() throws IOException {
    return outcomes(b);
  }

  private List<CameAbout> outcomes(RunReader reader) throws IOException {
    return reader.outcomes().stream().filter(one -> one.turn() < turns()).toList();
  }

  private List<Happening> happenings(RunReader reader) throws IOException {
    return reader.happenings().stream().filter(event -> event.turn() < turns()).toList();
  }
}
