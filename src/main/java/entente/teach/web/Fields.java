package entente.teach.web;

import entente.teach.room.Pace;
import io.javalin.http.Context;

/** What a form sent, checked for its shape. */
record Fields(Context ctx) {
  private static final int SECONDS = 60;

  String text(String name, int most) {
    String value = ctx.formParam(name);
    if (value == null) {
      throw new Denied(422, "denied.missing");
    }
    if (value.length() > most) {
      throw new Denied(413, "denied.large");
    }
    return value;
  }

  int number(String name) {
    String value = text(name, 9);
    if (!value.matches("[0-9]{1,6}")) {
      throw new Denied(422, "denied.number");
    }
    return Integer.parseInt(value);
  }

  /** An amount; 0 if there is none. */
  double amount(String name) {
    String value = ctx.formParam(name);
    if (value == null || value.isBlank()) {
      return 0;
    }
    String point = value.strip().replace(',', '.');
    if (!point.matches("[0-9]{1,6}(\\.[0-9]{1,6})?")) {
      throw new Denied(422, "denied.number");
    }
    return Double.parseDouble(point);
  }

  long seed(long otherwise) {
    String value = text("seed", 20).strip();
    if (value.isEmpty()) {
      return otherwise;
    }
    if (!value.matches("[0-9]{1,18}")) {
      throw new Denied(422, "denied.number");
    }
    return Long.parseLong(value);
  }

  Pace pace() {
    return new Pace(
        seconds("orders"),
        seconds("answers"),
        ctx.formParam("ready") != null,
        ctx.formParam("due") != null);
  }

  private int seconds(String name) {
    double seconds = amount(name) * SECONDS;
    if (seconds > Pace.LONGEST) {
      throw new Denied(422, "denied.number");
    }
    return (int) Math.round(seconds);
  }
}
