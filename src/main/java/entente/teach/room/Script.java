package entente.teach.room;

import entente.order.Order;
import entente.order.Orders;
import entente.scenario.Exercise;
import entente.scenario.OrderText;
import entente.teach.UnreadableSession;
import java.util.ArrayList;
import java.util.List;

/** The orders that a session's progress comes to, as lines and as the game takes them. */
record Script(Exercise exercise, Progress progress) {

  /** The turn whose orders are not closed. */
  int turn() {
    return Math.max(exercise.from(), progress.lastClosed() + 1);
  }

  /** All orders so far, and what opens the month whose orders are still to be given. */
  Orders soFar() {
    Orders closed = closed();
    return closed.and(read(opening(closed)).list());
  }

  /** The orders of closed months. */
  Orders closed() {
    return read(progress.lines());
  }

  /** The orders of a session that has ended: from there on the machine plays. */
  Orders whole() {
    return progress.end() > exercise.until() ? closed() : closed().leavingAt(progress.end());
  }

  private Orders read(List<String> lines) {
    return new OrderText(exercise.scenario())
        .read("session", lines)
        .orders()
        .orElseThrow(() -> new UnreadableSession("A session holds orders that cannot be read."));
  }

  /** Who takes and leaves seats in the open month, and what the facilitator let come in it. */
  private List<String> opening(Orders closed) {
    OrderText words = new OrderText(exercise.scenario());
    List<String> lines = new ArrayList<>();
    int turn = turn();
    if (turn > exercise.until()) {
      return lines;
    }
    for (int seat : exercise.seats()) {
      boolean people = progress.isPeople(exercise.code(seat));
      if (people != closed.isTaken(seat, turn)) {
        lines.add(words.line(people ? new Order.Take(turn, seat) : new Order.Leave(turn, seat)));
      }
    }
    lines.addAll(progress.white(turn));
    return lines;
  }

  /** All that is ordered in the open month, with what its seats mean to order. */
  List<String> closing() {
    int turn = turn();
    List<String> lines = new ArrayList<>(opening(closed()));
    for (int seat : exercise.seats()) {
      String code = exercise.code(seat);
      if (progress.isPeople(code)) {
        List<String> draft = progress.draft(turn, code);
        String before = exercise.scenario().plan().month(turn) + " " + code + ": ";
        (draft.isEmpty() ? List.of("nothing") : draft).forEach(line -> lines.add(before + line));
      }
    }
    return lines;
  }
}
