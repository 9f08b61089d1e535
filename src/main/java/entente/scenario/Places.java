package entente.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads places on earth. */
record Places(Shapes shapes) {

  /** A place; a problem if there is something else. */
  Optional<Place> one(@Nullable Node node) {
    if (node instanceof Node.Listing listing && listing.items().size() == 2) {
      double longitude = shapes.number(listing.items().get(0)).orElse(0);
      double latitude = shapes.number(listing.items().get(1)).orElse(0);
      if (Math.abs(longitude) <= 180 && Math.abs(latitude) <= 90) {
        return Optional.of(new Place(longitude, latitude));
      }
    }
    if (node != null) {
      String rule = " must be [longitude, latitude] in degrees, within 180 and 90.";
      shapes.problems().at(node, node.path() + rule);
    }
    return Optional.empty();
  }

  /** A list of places. */
  List<Place> list(@Nullable Node node) {
    List<Place> places = new ArrayList<>();
    if (node != null) {
      String wanted = "a list of places, each [longitude, latitude] in degrees";
      shapes.items(node, wanted).forEach(item -> one(item).ifPresent(places::add));
    }
    return List.copyOf(places);
  }
}
