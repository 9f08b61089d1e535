package entente.teach.web;

import entente.teach.room.Codes;
import entente.teach.room.Room;
import entente.teach.room.Rooms;
import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.SameSite;
import java.util.List;
import java.util.function.LongSupplier;

/**
 * Who may go where. A seat's browser holds a token that follows from the seat's code and the
 * server's key; the facilitator's one that follows from the key alone. Without the right one
 * nothing is told, not even whether a session exists.
 */
final class Gate {
  private static final String SEAT = "seat";
  private static final String DESK = "desk";
  private static final int AGE = 60 * 60 * 24 * 14;
  private static final double TRIES = 20;
  private static final double TRIES_A_SECOND = 0.1;
  private static final double WRITES = 40;
  private static final double WRITES_A_SECOND = 5;

  private final Rooms rooms;
  private final boolean secure;
  private final Bucket guesses;
  private final Bucket writes;

  Gate(Rooms rooms, boolean secure, LongSupplier now) {
    this.rooms = rooms;
    this.secure = secure;
    this.guesses = new Bucket(TRIES, TRIES_A_SECOND, now);
    this.writes = new Bucket(WRITES, WRITES_A_SECOND, now);
  }

  /** Refuses whoever has no business under a path. */
  void before(Context ctx) {
    List<String> path = List.of(ctx.path().split("/", -1));
    String area = path.size() > 1 ? path.get(1) : "";
    switch (area) {
      case "team" -> team(ctx);
      case "screen" -> screen(ctx);
      case "desk" -> {
        if (path.size() < 4 || !path.get(2).equals("enter")) {
          desk(ctx);
        }
      }
      default -> {}
    }
  }

  private static String part(Context ctx, int k) {
    String[] path = ctx.path().split("/", -1);
    return path.length > k ? path[k] : "";
  }

  /** The seat of a team's path. */
  Seat team(Context ctx) {
    String name = part(ctx, 2);
    String seat = part(ctx, 3);
    Room room = rooms.room(name).orElse(null);
    String code = room != null && room.seats().contains(seat) ? room.seat(seat).code() : "";
    String token = Codes.token(rooms.key(), name + " " + seat + " " + code);
    if (room == null || code.isEmpty() || !Codes.same(token, held(ctx, SEAT))) {
      guessed(ctx);
      throw new Denied(401, "denied.seat");
    }
    return new Seat(room, seat, "/team/" + name + "/" + seat, false);
  }

  /** The session of a public screen's path. */
  Room screen(Context ctx) {
    String name = part(ctx, 2);
    Room room = rooms.room(name).orElse(null);
    if (room == null || !Codes.same(screenKey(name), part(ctx, 3))) {
      guessed(ctx);
      throw new Denied(404, "denied.nothing");
    }
    return room;
  }

  /** What a public screen's link ends with. */
  String screenKey(String room) {
    return Codes.token(rooms.key(), "screen " + room).substring(0, 24);
  }

  /** Refuses whoever is not the facilitator. */
  void desk(Context ctx) {
    if (!Codes.same(Codes.token(rooms.key(), DESK), held(ctx, DESK))) {
      guessed(ctx);
      throw new Denied(401, "denied.desk");
    }
  }

  /** The session of one of the facilitator's paths. */
  Room room(Context ctx) {
    return rooms.room(part(ctx, 3)).orElseThrow(() -> new Denied(404, "denied.nothing"));
  }

  /** A seat that the facilitator looks at. */
  Seat as(Context ctx) {
    Room room = room(ctx);
    String seat = part(ctx, 5);
    if (!room.seats().contains(seat)) {
      throw new Denied(404, "denied.nothing");
    }
    return new Seat(room, seat, "/desk/room/" + room.name() + "/seat/" + seat, true);
  }

  /** Counts a guess; whoever guesses too often is not heard for a while. */
  void guessed(Context ctx) {
    if (!guesses.take(ctx.ip())) {
      throw new Denied(429, "denied.often");
    }
  }

  /** Refuses whoever has guessed too often. */
  void mayGuess(Context ctx) {
    if (!guesses.allows(ctx.ip())) {
      throw new Denied(429, "denied.often");
    }
  }

  /** Hears those again who have guessed too often. */
  void forgetGuesses() {
    guesses.empty();
  }

  /** Counts what somebody writes. */
  void writes(String who) {
    if (!writes.take(who)) {
      throw new Denied(429, "denied.often");
    }
  }

  private static String held(Context ctx, String name) {
    String value = ctx.cookie(name);
    return value == null ? "" : value;
  }

  void giveSeat(Context ctx, Room room, String seat) {
    String token =
        Codes.token(rooms.key(), room.name() + " " + seat + " " + room.seat(seat).code());
    give(ctx, SEAT, token, "/team/" + room.name() + "/" + seat);
  }

  /** Lets the facilitator in who has the key. */
  void giveDesk(Context ctx, String key) {
    mayGuess(ctx);
    if (!Codes.same(rooms.key(), key)) {
      guessed(ctx);
      throw new Denied(404, "denied.nothing");
    }
    give(ctx, DESK, Codes.token(rooms.key(), DESK), "/desk");
  }

  void takeDesk(Context ctx) {
    ctx.cookie(new Cookie(DESK, "", "/desk", 0, secure, true, null, SameSite.STRICT));
  }

  private void give(Context ctx, String name, String token, String path) {
    ctx.cookie(new Cookie(name, token, path, AGE, secure, true, null, SameSite.STRICT));
  }
}
