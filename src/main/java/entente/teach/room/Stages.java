package entente.teach.room;

import entente.action.Answering;
import entente.scenario.Exercise;
import entente.scenario.OrderText;
import java.util.ArrayList;
import java.util.List;

/** Who is waited for in a stage of a month, and how it is closed. */
record Stages(Exercise exercise, Progress progress, Standing standing) {

  /** The seats that are waited for. */
  List<String> awaited() {
    return exercise.seats().stream()
        .map(exercise::code)
        .filter(progress::isPeople)
        .filter(this::isAwaited)
        .toList();
  }

  private boolean isAwaited(String seat) {
    return switch (standing.stage()) {
      case ORDERS -> !progress.isReady(seat);
      case ANSWERS -> standing.askedOf(seat).stream().anyMatch(one -> !isAnswered(one));
      case OVER -> false;
    };
  }

  private boolean isAnswered(Inquiry one) {
    return progress.answers(standing.turn(), one.seat()).containsKey(one.key());
  }

  /** Whether all orders are in. */
  boolean allReady() {
    return standing.stage() == Standing.Stage.ORDERS && progress.anyPeople() && awaited().isEmpty();
  }

  /** Whether all that was asked is answered. */
  boolean allAnswered() {
    return standing.asked().stream().allMatch(this::isAnswered);
  }

  /** What closes the stage, whoever is late: no answer is one that declines, or does not object. */
  List<Entry> closed() {
    return switch (standing.stage()) {
      case ORDERS ->
          List.of(new Entry.Closed(standing.turn(), new Script(exercise, progress).closing()));
      case ANSWERS -> declined();
      case OVER -> List.of();
    };
  }

  private List<Entry> declined() {
    List<Entry> entries = new ArrayList<>();
    for (Inquiry one : standing.asked()) {
      if (!isAnswered(one)) {
        String role = one.question().judgement().role();
        entries.add(answer(one, role.equals(Answering.COUNSEL.role())));
      }
    }
    return entries;
  }

  /** An answer as it is written. */
  Entry answer(Inquiry one, boolean yes) {
    String line = new OrderText(exercise.scenario()).line(one.question().answered(yes));
    return new Entry.Answered(standing.turn(), one.seat(), one.key(), line);
  }

  /** The time of the stage, if it has none yet. */
  List<Entry> due(long now) {
    String stage =
        switch (standing.stage()) {
          case ORDERS -> "orders " + standing.turn();
          case ANSWERS -> "answers " + standing.turn() + " " + progress.answered(standing.turn());
          case OVER -> "over";
        };
    if (progress.due().stage().equals(stage)) {
      return List.of();
    }
    int seconds =
        switch (standing.stage()) {
          case ORDERS -> progress.pace().orders();
          case ANSWERS -> progress.pace().answers();
          case OVER -> 0;
        };
    Entry due = new Entry.Due(stage, seconds == 0 ? 0 : now + 1000L * seconds);
    long left = seconds == 0 ? -1 : 1000L * seconds;
    return progress.paused() ? List.of(due, new Entry.Paused(left)) : List.of(due);
  }
}
