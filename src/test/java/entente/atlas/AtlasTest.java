package entente.atlas;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.hash.Hashing;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The outlines are those that were published, whole, and without jumps at 180 degrees. */
class AtlasTest {

  /** The hash of countries-50m.json in the npm package world-atlas 2.0.2. */
  @Test
  void theOutlinesAreThePublishedOnesToTheByte() throws IOException {
    try (InputStream in = Resource.named("countries-50m.json")) {
      assertEquals(
          "04342cdc1e3016bcd7db1630de95684d67b79fe3c8c460321e87aef469502394",
          Hashing.sha256().hashBytes(in.readAllBytes()).toString());
    }
  }

  @Test
  void theListOfNamesIsThatOfTheOutlines() {
    List<String> drawn = Atlas.world().countries().stream().map(Country::name).sorted().toList();
    assertEquals(drawn, Outlines.names());
    assertEquals(241, drawn.size());
    assertThrows(IllegalArgumentException.class, () -> Atlas.world().country("Atlantis"));
  }

  @Test
  void everyOutlineIsClosedAndNoNeighboursInItAreFarApart() {
    for (Country country : Atlas.world().countries()) {
      for (Piece piece : country.pieces()) {
        for (double[] ring : piece.rings()) {
          int last = ring.length - 2;
          assertEquals(ring[0], ring[last], 1e-9, country.name());
          assertEquals(ring[1], ring[last + 1], 1e-9, country.name());
          for (int k = 2; k < ring.length; k += 2) {
            boolean atPole = Math.abs(ring[k + 1]) > 89.9;
            double step = Math.abs(ring[k] - ring[k - 2]);
            assertTrue(step < 6 || atPole, country.name() + " jumps by " + step);
          }
        }
      }
    }
  }

  @Test
  void landOnBothSidesOfTheHundredAndEightiethDegreeIsOnePiece() {
    Country country = Atlas.world().country("Russia");
    Piece mainland = country.at(100, 60).orElseThrow();
    assertTrue(mainland.contains(-172, 66), "east of 180 degrees");
    assertTrue(mainland.contains(179, 68), "west of 180 degrees");
    assertFalse(mainland.contains(-160, 66));
    assertFalse(mainland.contains(20.5, 54.7), "an exclave is a piece of its own");
  }

  @Test
  void aRingThatGoesRoundTheEarthIsClosedAtThePole() {
    double[] ring = {-180, -70, -60, -70, 60, -70, 180, -70};
    double[] whole = Piece.unwrapped(ring);
    assertEquals(14, whole.length);
    Piece south = new Piece(List.of(ring));
    assertTrue(south.contains(0, -80));
    assertFalse(south.contains(0, -60));
    assertTrue(Atlas.world().country("Antarctica").at(0, -89).isPresent());
  }

  /** A triangle from 170 to 190 degrees, with its corners as files write them. */
  @Test
  void aRingIsTakenApartWhereItsLongitudesJump() {
    double[] ring = {170, 0, -170, 0, 180, 10, 170, 0};
    double[] whole = Piece.unwrapped(ring);
    assertEquals(List.of(170.0, 190.0, 180.0, 170.0), longitudes(whole));
    Piece piece = new Piece(List.of(ring));
    assertTrue(piece.contains(180, 5));
    assertTrue(piece.contains(-180, 5));
    assertTrue(piece.contains(-172, 1));
    assertFalse(piece.contains(0, 5));
  }

  private static List<Double> longitudes(double[] ring) {
    return java.util.stream.IntStream.range(0, ring.length / 2).mapToObj(k -> ring[2 * k]).toList();
  }

  @Test
  void aHoleIsNoPartOfThePiece() {
    Country around = Atlas.world().country("South Africa");
    assertTrue(around.at(25, -30).isPresent());
    assertTrue(around.at(28.2, -29.5).isEmpty(), "Lesotho lies within and is not its land");
  }
}
