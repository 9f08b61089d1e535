package entente.teach.web;

import io.javalin.http.Context;
import java.net.URI;
import java.util.Locale;
import java.util.Set;
import java.util.function.LongSupplier;

/**
 * Stands before every request: whom it is for, where it comes from, how large it is, how many there
 * are; and sets the headers that keep pages to themselves.
 */
final class Guard {
  /** So large may a request be [bytes]. */
  static final long MOST_BYTES = 16 * 1024;

  private static final String PAGE =
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self';"
          + " form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

  /** Pages that carry their style in them, and no script at all. */
  private static final String SHEET =
      "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none';"
          + " form-action 'none'; frame-ancestors 'none'";

  private static final Set<String> HERE = Set.of("localhost", "127.0.0.1", "[::1]");
  private static final double BURST = 400;
  private static final double RATE = 100;
  private static final double ALL_BURST = 4000;
  private static final double ALL_RATE = 1000;

  private final boolean secure;
  private final boolean loopback;
  private final Bucket requests;
  private final Bucket addresses;

  /**
   * A guard.
   *
   * @param secure whether pages go over TLS
   * @param loopback whether only this machine is served
   */
  Guard(boolean secure, boolean loopback, LongSupplier now) {
    this.secure = secure;
    this.loopback = loopback;
    this.requests = new Bucket(BURST, RATE, now);
    this.addresses = new Bucket(ALL_BURST, ALL_RATE, now);
  }

  void before(Context ctx) {
    headers(ctx);
    host(ctx);
    String whose = String.valueOf(ctx.header("Cookie"));
    if (!addresses.take(ctx.ip()) || !requests.take(ctx.ip() + " " + whose.hashCode())) {
      throw new Denied(429, "denied.often");
    }
    if (!Set.of("GET", "HEAD").contains(ctx.req().getMethod())) {
      writing(ctx);
    }
  }

  private void headers(Context ctx) {
    ctx.header("Content-Security-Policy", PAGE)
        .header("X-Content-Type-Options", "nosniff")
        .header("X-Frame-Options", "DENY")
        .header("Referrer-Policy", "same-origin")
        .header("Cross-Origin-Opener-Policy", "same-origin")
        .header("Cross-Origin-Resource-Policy", "same-origin")
        .header("Permissions-Policy", "camera=(), microphone=(), geolocation=(), payment=()")
        .header("Cache-Control", "no-store");
    if (secure) {
      ctx.header("Strict-Transport-Security", "max-age=86400");
    }
  }

  /** Lets a page carry its style in it. */
  static void sheet(Context ctx) {
    ctx.header("Content-Security-Policy", SHEET);
  }

  /**
   * A page of another site whose name leads here is not served: names must be ours, or addresses.
   */
  private void host(Context ctx) {
    String host = String.valueOf(ctx.header("Host")).toLowerCase(Locale.ROOT);
    String bare = host.replaceFirst(":[0-9]{1,5}$", "");
    boolean address = bare.matches("[0-9.]{7,15}|\\[[0-9a-f:.]{2,45}]");
    boolean plain = bare.matches("[a-z0-9-]{1,63}(\\.(local|lan|home|internal))?");
    if (!HERE.contains(bare) && (loopback || !(address || plain))) {
      throw new Denied(421, "denied.host");
    }
  }

  private void writing(Context ctx) {
    if (!ctx.req().getMethod().equals("POST")) {
      throw new Denied(405, "denied.method");
    }
    long length = ctx.req().getContentLengthLong();
    if (length < 0) {
      throw new Denied(411, "denied.length");
    }
    if (length > MOST_BYTES) {
      throw new Denied(413, "denied.large");
    }
    String type = String.valueOf(ctx.header("Content-Type")).toLowerCase(Locale.ROOT);
    if (!type.split(";", 2)[0].strip().equals("application/x-www-form-urlencoded")) {
      throw new Denied(415, "denied.type");
    }
    if (!isOurs(ctx)) {
      throw new Denied(403, "denied.origin");
    }
  }

  /** Whether a form that is sent was on a page of ours. */
  private boolean isOurs(Context ctx) {
    String origin = ctx.header("Origin");
    String host = ctx.header("Host");
    if (origin == null || host == null) {
      return false;
    }
    try {
      URI from = URI.create(origin);
      String scheme = secure ? "https" : "http";
      return scheme.equals(from.getScheme()) && host.equalsIgnoreCase(from.getAuthority());
    } catch (IllegalArgumentException e) {
      return false;
    }
  }
}
