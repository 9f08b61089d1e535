package entente.teach.web;

import entente.report.Html;
import entente.teach.Wording;
import entente.teach.room.Clock;
import entente.teach.room.Room;
import entente.teach.room.Standing;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Which month it is, what is waited for, and how much time is left. */
record StatusPart(Texts texts, Room room, String viewer) {
  static final String EVENTS = "turn seats clock";

  void write(Html html) {
    Optional<Standing> standing = room.standing();
    html.in("p", "class", "stage", "aria-live", "polite");
    html.leaf("strong", stage(standing)).say(" ");
    html.leaf("span", waiting(standing)).out();
    clock(html);
  }

  private String stage(Optional<Standing> standing) {
    if (room.hasEnded()) {
      return texts.of("stage.ended");
    }
    if (!room.hasBegun() || standing.isEmpty()) {
      return texts.of("stage.before");
    }
    Standing so = standing.get();
    if (so.stage() == Standing.Stage.OVER) {
      return texts.of("stage.over");
    }
    int number = so.turn() - room.exercise().from() + 1;
    String month = room.exercise().scenario().plan().month(so.turn()).toString();
    return texts.of("stage.month", month, number, room.exercise().turns());
  }

  private String waiting(Optional<Standing> standing) {
    if (room.hasEnded()) {
      return texts.of("waiting.ended");
    }
    if (!room.hasBegun()) {
      return texts.of("waiting.before");
    }
    if (room.isPlaying() || standing.isEmpty()) {
      return texts.of("waiting.game");
    }
    List<String> awaited = room.awaited();
    String who = names(awaited);
    return switch (standing.get().stage()) {
      case OVER -> texts.of("waiting.over");
      case ANSWERS -> texts.of("waiting.answers", who);
      case ORDERS ->
          awaited.isEmpty() ? texts.of("waiting.facilitator") : texts.of("waiting.orders", who);
    };
  }

  private String names(List<String> seats) {
    Wording words = new Wording(room.exercise().scenario());
    return seats.stream().map(words::seat).collect(Collectors.joining(", "));
  }

  private void clock(Html html) {
    Clock clock = room.clock();
    if (!room.hasBegun() || room.hasEnded()) {
      return;
    }
    if (clock.running()) {
      long seconds = (clock.left() + 999) / 1000;
      html.in("p", "class", "clock");
      html.leaf("span", texts.of(clock.paused() ? "clock.paused" : "clock.left") + " ");
      html.leaf(
          "time",
          time(seconds),
          "role",
          "timer",
          "data-left",
          String.valueOf(clock.left()),
          "data-stopped",
          String.valueOf(clock.paused()));
      html.out();
    } else if (clock.paused()) {
      html.leaf("p", texts.of("clock.stopped"), "class", "clock");
    }
  }

  /** Seconds as minutes and seconds. */
  static String time(long seconds) {
    long rest = seconds % 60;
    return seconds / 60 + ":" + (rest < 10 ? "0" : "") + rest;
  }
}
