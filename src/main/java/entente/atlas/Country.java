package entente.atlas;

import java.util.List;
import java.util.Optional;

/**
 * A country's land.
 *
 * @param name as {@link Outlines} has it
 * @param pieces the mainland, islands and exclaves, in the order of the source
 */
public record Country(String name, List<Piece> pieces) {
  /** Nobody changes the pieces. */
  public Country {
    pieces = List.copyOf(pieces);
  }

  /** The piece in which a place lies [degrees]. */
  public Optional<Piece> at(double longitude, double latitude) {
    return pieces.stream().filter(piece -> piece.contains(longitude, latitude)).findFirst();
  }
}
