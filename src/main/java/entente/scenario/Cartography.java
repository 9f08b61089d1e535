package entente.scenario;

import entente.atlas.Laid;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How a scenario wants its map drawn.
 *
 * @param projection how the earth is laid flat
 * @param centre where the projection touches it; empty for the middle of the frame
 * @param frame the places that the picture must show; empty for the capitals
 * @param outlines which countries of the atlas are a state's land, by its code
 * @param parts pieces of countries that belong elsewhere than these, by names
 */
public record Cartography(
    Laid projection,
    Optional<Place> centre,
    List<Place> frame,
    Map<String, List<String>> outlines,
    Map<String, Part> parts) {

  /** The map of a scenario that says nothing of it. */
  public static final Cartography PLAIN =
      new Cartography(Laid.AZIMUTHAL_EQUAL_AREA, Optional.empty(), List.of(), Map.of(), Map.of());

  /** Nobody changes the lists. */
  public Cartography {
    frame = List.copyOf(frame);
    outlines = Collections.unmodifiableMap(new LinkedHashMap<>(outlines));
    parts = Collections.unmodifiableMap(new LinkedHashMap<>(parts));
  }

  /**
   * The piece of a country around a place, such as an exclave.
   *
   * @param of the country
   * @param at a place in the piece
   * @param to the code of the state whose it is; empty for nobody's
   */
  public record Part(String of, Place at, String to) {}
}
