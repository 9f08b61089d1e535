package entente.teach.web;

import entente.scenario.Exercise;
import entente.scenario.Scenario;
import entente.teach.Known;
import entente.teach.Sight;
import entente.teach.Wording;
import entente.teach.room.Room;
import entente.teach.room.Standing;
import entente.world.Layout;
import entente.world.Quantity;
import java.util.Optional;

/**
 * What somebody sees of a session's game.
 *
 * @param viewer the code of the seat; {@link Live#ALL} for the facilitator, who sees all; {@link
 *     Live#SCREEN} for the room
 */
record Glance(Room room, Standing standing, String viewer) {

  Exercise exercise() {
    return room.exercise();
  }

  Scenario scenario() {
    return exercise().scenario();
  }

  Wording words() {
    return new Wording(scenario());
  }

  private Layout layout() {
    return scenario().plan().layout();
  }

  /** A turn's month. */
  String month(int turn) {
    return scenario().plan().month(turn).toString();
  }

  /** The place of the viewer's state; -1 if it is no seat. */
  int state() {
    for (int seat : exercise().seats()) {
      if (exercise().code(seat).equals(viewer)) {
        return seat;
      }
    }
    return -1;
  }

  /** What is known of a cell; nothing if it is hidden or does not exist. */
  Optional<Known> known(String cell) {
    int place = layout().find(cell);
    if (place < 0 || !layout().recorded(place)) {
      return Optional.empty();
    }
    return sight().isPresent()
        ? sight().get().of(standing.cells(), place)
        : Optional.of(new Known(cell, at(place), at(place), at(place), true));
  }

  private double at(int place) {
    return standing.cells()[place];
  }

  private Optional<Sight> sight() {
    int state = state();
    return state < 0 ? Optional.empty() : Optional.of(new Sight(scenario(), room.seed(), state));
  }

  /** The best guess of a cell; 0 if it is hidden. */
  double best(String cell) {
    return known(cell).map(Known::best).orElse(0.0);
  }

  /** All cells as the viewer takes them to be; deals that are hidden from it are none. */
  double[] cells() {
    double[] cells = standing.cells().clone();
    Optional<Sight> sight = sight();
    for (int place = 0; place < layout().size(); place++) {
      if (!layout().used(place)) {
        continue;
      }
      int from = place;
      if (sight.isPresent()) {
        cells[place] = sight.get().of(standing.cells(), from).map(Known::best).orElse(0.0);
      } else if (viewer.equals(Live.SCREEN) && isHiddenDeal(place)) {
        cells[place] = 0;
      }
    }
    return cells;
  }

  private boolean isHiddenDeal(int place) {
    Quantity quantity = layout().quantity(place);
    if (quantity != Quantity.CONTRACT && quantity != Quantity.TERM) {
      return false;
    }
    int covert =
        layout()
            .at(
                Quantity.COVERT,
                layout().index(place, 0),
                layout().index(place, 1),
                layout().index(place, 2));
    return at(covert) > 0.5;
  }
}
