package entente.teach.web;

import entente.teach.room.Ending;
import entente.teach.room.Facilitator;
import entente.teach.room.Refused;
import entente.teach.room.Room;
import entente.teach.room.Rooms;
import entente.teach.room.Standing;
import entente.teach.room.Team;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.concurrent.ThreadLocalRandom;

/** The facilitator's paths. */
record DeskRoutes(Texts texts, Rooms rooms, Gate gate, Live live, Maps maps) {
  private static final String ROOM = "/desk/room/{room}";
  private static final long SEEDS = 1_000_000;

  void add(RoutesConfig routes) {
    routes.get(
        "/desk/enter/{key}",
        ctx -> {
          gate.giveDesk(ctx, ctx.pathParam("key"));
          ctx.redirect("/desk", HttpStatus.SEE_OTHER);
        });
    routes.get("/desk", ctx -> Pages.send(ctx, new FrontPages(texts, rooms).desk()));
    routes.post("/desk/open", this::open);
    routes.post("/desk/forget", this::forget);
    routes.post(
        "/desk/leave",
        ctx -> {
          gate.takeDesk(ctx);
          ctx.redirect("/", HttpStatus.SEE_OTHER);
        });
    routes.get(ROOM, ctx -> Pages.send(ctx, page(ctx).html()));
    routes.get(ROOM + "/part/{part}", this::part);
    routes.get(ROOM + "/map.svg", this::map);
    routes.get(ROOM + "/review", ctx -> Pages.review(ctx, gate.room(ctx)));
    routes.get(ROOM + "/run.zip", this::run);
    routes.post(ROOM + "/do/{what}", this::act);
    routes.sse(
        ROOM + "/live",
        client -> live.open(gate.room(client.ctx()), Live.ALL, client, Pages.seen(client.ctx())));
    new TeamRoutes(texts, gate, live, maps, ROOM + "/seat/{seat}", gate::as).add(routes);
  }

  private DeskPage page(Context ctx) {
    Room room = gate.room(ctx);
    String screen = "/screen/" + room.name() + "/" + gate.screenKey(room.name());
    String by = ctx.queryParam("by");
    return new DeskPage(texts, room, screen, by == null ? "" : by);
  }

  private void part(Context ctx) {
    String name = ctx.pathParam("part");
    String of = ctx.queryParam("of");
    if (name.equals("cells") && of != null) {
      Room room = gate.room(ctx);
      CellsPart cells = new CellsPart(texts, room, "/desk/room/" + room.name(), of);
      Pages.send(ctx, new Part("cells", "cells", "turn", cells::write).alone());
      return;
    }
    Part part = page(ctx).part(name).orElseThrow(() -> new Denied(404, "denied.nothing"));
    Pages.send(ctx, part.alone());
  }

  private void map(Context ctx) {
    Room room = gate.room(ctx);
    Standing standing = room.standing().orElseThrow(() -> new Denied(404, "denied.nothing"));
    Pages.map(ctx, maps, new Glance(room, standing, Live.ALL));
  }

  private void run(Context ctx) throws IOException {
    Ending ending = new Ending(gate.room(ctx));
    if (ending.review().isEmpty()) {
      throw new Denied(404, "denied.review");
    }
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    ending.pack(packed);
    ctx.header("Content-Disposition", "attachment; filename=\"run.zip\"");
    ctx.contentType("application/zip").result(packed.toByteArray());
  }

  private void open(Context ctx) throws IOException, Refused {
    Fields fields = new Fields(ctx);
    long seed = fields.seed(ThreadLocalRandom.current().nextLong(1, SEEDS));
    Room room = rooms.open(fields.text("exercise", 100), seed, fields.pace());
    ctx.redirect("/desk/room/" + room.name(), HttpStatus.SEE_OTHER);
  }

  private void forget(Context ctx) throws IOException {
    String name = new Fields(ctx).text("room", 20);
    if (!rooms.unreadable().containsKey(name)) {
      throw new Denied(404, "denied.nothing");
    }
    rooms.delete(name);
    ctx.redirect("/desk", HttpStatus.SEE_OTHER);
  }

  private void act(Context ctx) throws IOException, Refused {
    Room room = gate.room(ctx);
    String what = ctx.pathParam("what");
    Fields fields = new Fields(ctx);
    if (what.equals("delete")) {
      if (!fields.text("sure", 3).equals("yes")) {
        throw new Denied(422, "denied.missing");
      }
      rooms.delete(room.name());
      ctx.redirect("/desk", HttpStatus.SEE_OTHER);
      return;
    }
    String part = done(room, what, fields);
    if (ctx.header("HX-Request") == null) {
      ctx.redirect("/desk/room/" + room.name(), HttpStatus.SEE_OTHER);
    } else {
      Pages.send(ctx, page(ctx).part(part).orElseThrow().alone());
    }
  }

  /** Does what is asked for; returns the part that shows it. */
  private static String done(Room room, String what, Fields fields) throws Refused {
    Facilitator hand = room.facilitator();
    switch (what) {
      case "begin" -> hand.begin();
      case "advance" -> hand.advance();
      case "pause" -> hand.pause();
      case "resume" -> hand.resume();
      case "grant" -> hand.grant(fields.number("seconds"));
      case "pace" -> hand.pace(fields.pace());
      case "back" -> hand.back();
      case "end" -> hand.end();
      case "fire" -> {
        hand.fire(fields.text("inject", 80));
        return "injects";
      }
      case "write" -> {
        hand.write(fields.text("text", 2000));
        return "injects";
      }
      case "say" -> {
        hand.say(fields.ctx().formParams("to"), fields.text("text", 2 * Team.LONGEST_MESSAGE));
        return WordsPart.NAME;
      }
      default -> {
        return seat(room, what, fields);
      }
    }
    return "control";
  }

  private static String seat(Room room, String what, Fields fields) throws Refused {
    if (!what.equals("machine") && !what.equals("people") && !what.equals("recode")) {
      throw new Denied(404, "denied.nothing");
    }
    String seat = fields.text("seat", 20);
    if (!room.seats().contains(seat)) {
      throw new Denied(404, "denied.nothing");
    }
    if (what.equals("recode")) {
      room.facilitator().recode(seat);
    } else {
      room.facilitator().hold(seat, what.equals("people"));
    }
    return SeatsPart.NAME;
  }
}
