package entente.map;

import entente.atlas.Atlas;
import entente.atlas.Country;
import entente.atlas.Laid;
import entente.atlas.Piece;
import entente.atlas.Projection;
import entente.scenario.Cartography;
import entente.scenario.Cartography.Part;
import entente.scenario.Place;
import entente.scenario.Scenario;
import entente.scenario.State;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The land of a theatre, laid flat, in units of the earth's radius.
 *
 * @param projection how
 * @param frame what the picture must show
 * @param lands the land of each state, then that of nobody in the game
 * @param graticule meridians and parallels, x and y in turn
 */
record Geography(
    Projection projection,
    List<Place> frame,
    List<List<FlatPiece>> lands,
    List<double[]> graticule) {

  static Geography of(Scenario scenario, Cartography map) {
    List<Place> frame = map.frame().isEmpty() ? capitals(scenario) : map.frame();
    Place centre = map.centre().orElseGet(() -> middle(frame));
    Laid laid = map.projection();
    Projection projection = laid.about(centre.longitude(), centre.latitude());
    List<List<FlatPiece>> lands = new ArrayList<>();
    for (List<Piece> land : shared(scenario, map)) {
      lands.add(land.stream().flatMap(piece -> FlatPiece.of(piece, projection).stream()).toList());
    }
    return new Geography(projection, frame, lands, Graticule.of(projection));
  }

  private static List<Place> capitals(Scenario scenario) {
    return scenario.states().stream().map(State::place).flatMap(Optional::stream).toList();
  }

  /** The place in whose direction the sum of all places points from the middle of the earth. */
  private static Place middle(List<Place> places) {
    double x = 0;
    double y = 0;
    double z = 0;
    for (Place place : places) {
      double lambda = Math.toRadians(place.longitude());
      double phi = Math.toRadians(place.latitude());
      x += StrictMath.cos(phi) * StrictMath.cos(lambda);
      y += StrictMath.cos(phi) * StrictMath.sin(lambda);
      z += StrictMath.sin(phi);
    }
    double latitude = StrictMath.atan2(z, Math.sqrt(x * x + y * y));
    return new Place(Math.toDegrees(StrictMath.atan2(y, x)), Math.toDegrees(latitude));
  }

  /** Whose the pieces of the earth are: of each state, then of nobody. */
  private static List<List<Piece>> shared(Scenario scenario, Cartography map) {
    List<String> codes = scenario.states().stream().map(State::code).toList();
    Map<Piece, Integer> moved = moved(map, codes);
    Map<String, Integer> owners = new HashMap<>();
    map.outlines().forEach((code, names) -> names.forEach(n -> owners.put(n, codes.indexOf(code))));
    List<List<Piece>> lands = new ArrayList<>();
    for (int k = 0; k <= codes.size(); k++) {
      lands.add(new ArrayList<>());
    }
    for (Country country : Atlas.world().countries()) {
      int owner = owners.getOrDefault(country.name(), codes.size());
      for (Piece piece : country.pieces()) {
        lands.get(moved.getOrDefault(piece, owner)).add(piece);
      }
    }
    return lands;
  }

  private static Map<Piece, Integer> moved(Cartography map, List<String> codes) {
    Map<Piece, Integer> moved = new IdentityHashMap<>();
    List<String> wrong = new ArrayList<>();
    map.parts()
        .forEach(
            (name, part) -> {
              int to = part.to().isEmpty() ? codes.size() : codes.indexOf(part.to());
              piece(part)
                  .ifPresentOrElse(
                      piece -> moved.put(piece, to), () -> wrong.add(miss(name, part)));
            });
    if (!wrong.isEmpty()) {
      throw new BadMap(String.join("\n", wrong));
    }
    return moved;
  }

  private static Optional<Piece> piece(Part part) {
    Country country = Atlas.world().country(part.of());
    return country.at(part.at().longitude(), part.at().latitude());
  }

  private static String miss(String name, Part part) {
    return "map.parts."
        + name
        + ".at is ["
        + Words.plain(part.at().longitude())
        + ", "
        + Words.plain(part.at().latitude())
        + "], which lies in no piece of "
        + part.of()
        + ".";
  }
}
