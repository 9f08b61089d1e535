package entente.teach.web;

import entente.report.Html;
import entente.scenario.Exercise;
import entente.teach.room.Refused;
import entente.teach.room.Rooms;
import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.http.ContentTooLargeResponse;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import java.io.IOException;
import java.net.InetAddress;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The classroom's server. */
public final class Server implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Server.class);
  private static final int MOST_THREADS = 64;
  private static final int LEAST_THREADS = 8;
  private static final int HEADERS = 8 * 1024;

  private final Texts texts;
  private final Live live;
  private final Rooms rooms;
  private final Guard guard;
  private final Gate gate;
  private final Javalin javalin;
  private final boolean secure;

  /**
   * How it serves.
   *
   * @param host the address that it listens at
   * @param port the port; 0 for any that is free
   * @param data the folder of the sessions
   * @param futures how many futures of each alternative a review shows
   * @param keystore its certificate and key; none for plain HTTP
   */
  public record Setting(
      String host, int port, Path data, int futures, Optional<Keystore> keystore) {}

  /**
   * Starts it.
   *
   * @param exercises those that can be played, by their names
   */
  public Server(Setting setting, Map<String, Exercise> exercises, Texts texts) throws IOException {
    System.setProperty("java.awt.headless", "true");
    this.texts = texts;
    this.secure = setting.keystore().isPresent();
    boolean loopback = InetAddress.getByName(setting.host()).isLoopbackAddress();
    this.guard = new Guard(secure, loopback, System::currentTimeMillis);
    this.live = new Live();
    Assets assets = new Assets();
    this.rooms =
        new Rooms(setting.data(), exercises, setting.futures(), System::currentTimeMillis, live);
    this.gate = new Gate(rooms, secure, System::currentTimeMillis);
    try {
      this.javalin = Javalin.create(config -> set(config, setting, assets)).start();
    } catch (RuntimeException e) {
      live.close();
      rooms.close();
      throw new IOException("cannot listen at " + setting.host() + ":" + setting.port(), e);
    }
  }

  private void set(JavalinConfig config, Setting setting, Assets assets) {
    config.startup.showJavalinBanner = false;
    config.startup.showOldJavalinVersionWarning = false;
    config.startup.startupWatcherEnabled = false;
    config.http.maxRequestSize = Guard.MOST_BYTES;
    config.http.prefer405over404 = true;
    config.jetty.threadPool = new QueuedThreadPool(MOST_THREADS, LEAST_THREADS);
    config.jetty.host = setting.host();
    config.jetty.port = setting.port();
    config.jetty.modifyHttpConfiguration(
        http -> {
          http.setSendServerVersion(false);
          http.setRequestHeaderSize(HEADERS);
        });
    setting
        .keystore()
        .ifPresent(
            keystore ->
                config.jetty.addConnector(
                    (server, http) ->
                        keystore.connector(server, http, setting.host(), setting.port())));
    config.routes.before(guard::before);
    config.routes.before(gate::before);
    config.routes.before(this::live);
    config.routes.get("/assets/{name}", assets::serve);
    Maps maps = new Maps();
    new OpenRoutes(texts, rooms, gate, live, maps).add(config.routes);
    new DeskRoutes(texts, rooms, gate, live, maps).add(config.routes);
    new TeamRoutes(texts, gate, live, maps, "/team/{room}/{seat}", gate::team).add(config.routes);
    config.routes.exception(Denied.class, (e, ctx) -> tell(ctx, e.status(), texts.of(e.key())));
    config.routes.exception(Refused.class, (e, ctx) -> tell(ctx, status(e), e.words()));
    config.routes.exception(
        HttpResponseException.class, (e, ctx) -> tell(ctx, e.getStatus(), words(e)));
    config.routes.exception(Exception.class, this::failed);
  }

  /** Streams of changes are for those alone who ask for one, and not without end. */
  private void live(Context ctx) {
    if (ctx.path().endsWith("/live")) {
      String accept = String.valueOf(ctx.header("Accept"));
      if (!accept.contains("text/event-stream")) {
        throw new Denied(406, "denied.stream");
      }
      String[] path = ctx.path().split("/", -1);
      boolean desk = path[1].equals("desk");
      String seat = desk ? path.length > 6 ? path[5] : Live.ALL : path[3];
      live.admit(path[desk ? 3 : 2], path[1].equals("screen") ? Live.SCREEN : seat);
    }
  }

  private String words(HttpResponseException e) {
    if (e instanceof ContentTooLargeResponse) {
      return texts.of("denied.large");
    }
    return texts.of(e.getStatus() == 405 ? "denied.method" : "denied.nothing");
  }

  private static int status(Refused refused) {
    return switch (refused.why()) {
      case NOT_NOW -> 409;
      case NO_SENSE -> 422;
      case TOO_MUCH -> 429;
    };
  }

  private void failed(Exception e, Context ctx) {
    LOG.error("{} {}", ctx.req().getMethod(), ctx.path(), e);
    tell(ctx, 500, texts.of("denied.failed"));
  }

  private void tell(Context ctx, int status, String words) {
    ctx.status(status);
    if (ctx.header("HX-Request") != null) {
      Html html = new Html();
      Pages.send(ctx, html.par(words).toString());
    } else {
      Pages.send(ctx, new FrontPages(texts, rooms).trouble(words));
    }
  }

  /** The port that it listens at. */
  public int port() {
    return javalin.port();
  }

  /** What the facilitator opens, with the key in it. */
  public String deskLink(String host) {
    return (secure ? "https://" : "http://") + host + ":" + port() + "/desk/enter/" + rooms.key();
  }

  /** Where teams type their codes. */
  public String frontLink(String host) {
    return (secure ? "https://" : "http://") + host + ":" + port() + "/";
  }

  /** Hears those again who have guessed too often. */
  void forgetGuesses() {
    gate.forgetGuesses();
  }

  /** How many sessions it has taken up. */
  public int sessions() {
    return rooms.all().size();
  }

  @Override
  public void close() {
    live.close();
    javalin.stop();
    rooms.close();
  }
}
