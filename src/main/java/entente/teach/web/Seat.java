package entente.teach.web;

import entente.teach.room.Room;
import entente.teach.room.Team;

/**
 * A seat whose pages are looked at.
 *
 * @param code the state's code
 * @param base what the paths of its pages begin with
 * @param facilitator whether it is the facilitator who looks
 */
record Seat(Room room, String code, String base, boolean facilitator) {

  Team team() {
    return room.team(code);
  }
}
