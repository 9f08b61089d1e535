package entente.teach.web;

import entente.teach.room.Ending;
import entente.teach.room.Room;
import io.javalin.http.Context;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Sends pages, maps and reviews. */
final class Pages {
  private Pages() {}

  static void send(Context ctx, String html) {
    ctx.contentType("text/html; charset=utf-8").result(html);
  }

  /** The map by what the request wants it filled by. */
  static void map(Context ctx, Maps maps, Glance glance) {
    String wanted = ctx.queryParam("by");
    String by = wanted == null ? Maps.choices(glance).keySet().iterator().next() : wanted;
    boolean dark = "true".equals(ctx.queryParam("dark"));
    boolean phone = "phone".equals(ctx.queryParam("size"));
    String svg = maps.svg(glance, by, dark, phone ? Maps.Size.PHONE : Maps.Size.DESK);
    Guard.sheet(ctx);
    ctx.contentType("image/svg+xml; charset=utf-8").result(svg);
  }

  /** The review of a session that has ended. */
  static void review(Context ctx, Room room) throws IOException {
    Path page = new Ending(room).review().orElseThrow(() -> new Denied(404, "denied.review"));
    Guard.sheet(ctx);
    send(ctx, Files.readString(page));
  }

  /** How far the page had come that wants to be told of changes. */
  static String seen(Context ctx) {
    String seen = ctx.queryParam("seen");
    return seen == null ? "" : seen;
  }
}
