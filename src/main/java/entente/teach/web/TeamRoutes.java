package entente.teach.web;

import entente.teach.room.Desk;
import entente.teach.room.Refused;
import entente.teach.room.SeatState;
import entente.teach.room.Standing;
import entente.teach.room.Team;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.List;
import java.util.function.Function;

/**
 * The paths of a seat's pages: once for the team, once for the facilitator who looks at the seat.
 *
 * @param prefix what the paths begin with
 * @param whose finds the seat of a request, which has been let in
 */
record TeamRoutes(
    Texts texts, Gate gate, Live live, Maps maps, String prefix, Function<Context, Seat> whose) {

  void add(RoutesConfig routes) {
    routes.get(prefix, ctx -> Pages.send(ctx, page(ctx, "").html()));
    routes.get(prefix + "/part/{part}", this::part);
    routes.get(prefix + "/map.svg", this::map);
    routes.get(prefix + "/review", ctx -> Pages.review(ctx, whose.apply(ctx).room()));
    routes.post(prefix + "/do/{what}", this::act);
    routes.sse(
        prefix + "/live",
        client -> {
          Seat seat = whose.apply(client.ctx());
          live.open(seat.room(), seat.code(), client, Pages.seen(client.ctx()));
        });
  }

  private TeamPage page(Context ctx, String by) {
    return new TeamPage(texts, whose.apply(ctx), by);
  }

  private void part(Context ctx) {
    String by = ctx.queryParam("by");
    Part part =
        page(ctx, by == null ? "" : by)
            .part(ctx.pathParam("part"))
            .orElseThrow(() -> new Denied(404, "denied.nothing"));
    Pages.send(ctx, part.alone());
  }

  private void map(Context ctx) {
    Seat seat = whose.apply(ctx);
    Standing standing = seat.room().standing().orElseThrow(() -> new Denied(404, "denied.nothing"));
    Pages.map(ctx, maps, new Glance(seat.room(), standing, seat.code()));
  }

  private void act(Context ctx) throws Refused {
    Seat seat = whose.apply(ctx);
    gate.writes(seat.base());
    String part = done(seat, ctx.pathParam("what"), new Fields(ctx));
    if (ctx.header("HX-Request") == null) {
      ctx.redirect(seat.base() + "#" + part, HttpStatus.SEE_OTHER);
    } else {
      Part shown = new TeamPage(texts, seat, "").part(part).orElseThrow();
      Pages.send(ctx, shown.alone());
    }
  }

  /** Does what is asked for; returns the part that shows it. */
  private static String done(Seat seat, String what, Fields fields) throws Refused {
    Team team = seat.team();
    switch (what) {
      case "add" -> team.add(fields.text("order", Team.LONGEST_ORDER));
      case "drop" -> team.drop(fields.number("place"));
      case "amounts" -> amounts(seat, fields);
      case "ready" -> team.ready(true);
      case "unready" -> team.ready(false);
      case "answer" -> {
        String answer = fields.text("answer", 3);
        if (!answer.equals("yes") && !answer.equals("no")) {
          throw new Denied(422, "denied.missing");
        }
        team.answer(fields.text("to", Team.LONGEST_ORDER), answer.equals("yes"));
        return AskedPart.NAME;
      }
      case "say" -> {
        List<String> to = fields.ctx().formParams("to");
        team.say(to, fields.text("text", 2 * Team.LONGEST_MESSAGE));
        return WordsPart.NAME;
      }
      default -> throw new Denied(404, "denied.nothing");
    }
    return OrdersPart.NAME;
  }

  private static void amounts(Seat seat, Fields fields) throws Refused {
    int place = fields.number("place");
    Standing standing = seat.room().standing().orElseThrow(() -> new Denied(409, "denied.gone"));
    SeatState state = seat.room().seat(seat.code());
    Desk desk = standing.desks().get(seat.code());
    if (desk == null || place >= state.draft().size()) {
      throw new Denied(409, "denied.gone");
    }
    Spoken spoken = new Spoken(new Glance(seat.room(), standing, seat.code()), desk);
    String line =
        spoken.line(
            state.draft().get(place),
            fields.amount("take"),
            fields.amount("give"),
            fields.amount("also"));
    seat.team().replace(place, line);
  }
}
