package entente.teach.web;

import entente.teach.room.Codes;
import entente.teach.room.Refused;
import entente.teach.room.Room;
import entente.teach.room.Rooms;
import entente.teach.room.Standing;
import entente.teach.room.Team;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;

/** The paths of those who are not in yet, and of the public screen. */
record OpenRoutes(Texts texts, Rooms rooms, Gate gate, Live live, Maps maps) {
  private static final String SCREEN = "/screen/{room}/{key}";
  private static final int LONGEST_CODE = 40;

  void add(RoutesConfig routes) {
    routes.get("/", ctx -> Pages.send(ctx, new FrontPages(texts, rooms).front()));
    routes.post(
        "/join",
        ctx -> {
          String code = Codes.typed(new Fields(ctx).text("code", LONGEST_CODE));
          team(ctx, code);
          ctx.redirect("/join/" + code, HttpStatus.SEE_OTHER);
        });
    routes.get(
        "/join/{code}",
        ctx -> {
          String code = Codes.typed(ctx.pathParam("code"));
          Pages.send(ctx, new FrontPages(texts, rooms).join(team(ctx, code), code));
        });
    routes.post("/join/{code}", this::join);
    routes.get(SCREEN, ctx -> Pages.send(ctx, page(ctx).html()));
    routes.get(
        SCREEN + "/part/{part}",
        ctx ->
            Pages.send(
                ctx,
                page(ctx)
                    .part(ctx.pathParam("part"))
                    .orElseThrow(() -> new Denied(404, "denied.nothing"))
                    .alone()));
    routes.get(SCREEN + "/map.svg", this::map);
    routes.get(SCREEN + "/review", ctx -> Pages.review(ctx, gate.screen(ctx)));
    routes.sse(
        SCREEN + "/live",
        client ->
            live.open(gate.screen(client.ctx()), Live.SCREEN, client, Pages.seen(client.ctx())));
  }

  /** The seat of a code; who guesses one too often is not heard for a while. */
  private Team team(Context ctx, String code) {
    gate.mayGuess(ctx);
    Team team = rooms.team(code).orElse(null);
    if (team == null || code.length() < 12) {
      gate.guessed(ctx);
      throw new Denied(404, "denied.code");
    }
    return team;
  }

  private void join(Context ctx) throws Refused {
    Team team = team(ctx, Codes.typed(ctx.pathParam("code")));
    gate.writes(team.room().name() + " " + team.seat() + " join");
    team.join(new Fields(ctx).text("name", 4 * Team.LONGEST_NAME));
    gate.giveSeat(ctx, team.room(), team.seat());
    ctx.redirect("/team/" + team.room().name() + "/" + team.seat(), HttpStatus.SEE_OTHER);
  }

  private ScreenPage page(Context ctx) {
    Room room = gate.screen(ctx);
    String base = "/screen/" + room.name() + "/" + gate.screenKey(room.name());
    return new ScreenPage(texts, room, base);
  }

  private void map(Context ctx) {
    Room room = gate.screen(ctx);
    Standing standing = room.standing().orElseThrow(() -> new Denied(404, "denied.nothing"));
    Pages.map(ctx, maps, new Glance(room, standing, Live.SCREEN));
  }
}
