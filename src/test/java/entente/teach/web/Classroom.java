package entente.teach.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import entente.scenario.Exercise;
import entente.scenario.ExerciseReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A server with a session, its facilitator and its teams, all in this process. */
final class Classroom implements AutoCloseable {
  static final String EXERCISE = "holding-the-alliance";
  private static final int PATIENCE = 1200;
  private static final long PAUSE = 50;

  private final Path data;
  private final Path file;
  private Server server;
  private int port;
  final Map<String, Client> teams = new LinkedHashMap<>();
  final Map<String, String> codes = new LinkedHashMap<>();
  Client facilitator;
  String desk = "";

  Classroom(Path data) throws IOException {
    this(data, Path.of("configs", "exercises", EXERCISE + ".yaml"));
  }

  Classroom(Path data, Path file) throws IOException {
    this.data = data;
    this.file = file;
    start();
  }

  /** Starts the server, or starts it again. */
  void start() throws IOException {
    Exercise exercise = ExerciseReader.read(file).exercise().orElseThrow();
    server =
        new Server(
            new Server.Setting("127.0.0.1", port, data, 4, Optional.empty()),
            Map.of(exercise.name(), exercise),
            Texts.english());
    port = server.port();
  }

  /** Stops the server; sessions stay. */
  void stop() {
    server.close();
  }

  int port() {
    return port;
  }

  String key() {
    return server.deskLink("localhost").replaceFirst(".*/", "");
  }

  /** Lets the facilitator in, who opens a session. */
  void open() throws IOException, InterruptedException {
    facilitator = new Client(port);
    assertEquals(303, facilitator.get("/desk/enter/" + key()).status());
    desk = session();
    codes.putAll(codes(desk));
  }

  /** Opens another session; returns the path of its desk. */
  String session() throws IOException, InterruptedException {
    Client.Reply opened =
        facilitator.post(
            "/desk/open",
            "exercise",
            exercise(),
            "seed",
            "6",
            "orders",
            "",
            "answers",
            "",
            "ready",
            "on");
    assertEquals(303, opened.status(), opened.body());
    return opened.header("Location");
  }

  private String exercise() {
    return String.valueOf(file.getFileName()).replace(".yaml", "");
  }

  /** The codes of a session's seats. */
  Map<String, String> codes(String room) throws IOException, InterruptedException {
    Map<String, String> found = new LinkedHashMap<>();
    Matcher matcher =
        Pattern.compile("/seat/(\\w+)\".*?<code>([\\w-]+)</code>", Pattern.DOTALL)
            .matcher(facilitator.get(room).body());
    while (matcher.find()) {
      found.put(matcher.group(1), matcher.group(2));
    }
    return found;
  }

  /** A team that takes a seat. */
  Client join(String seat) throws IOException, InterruptedException {
    Client team = new Client(port);
    Client.Reply reply = team.post("/join/" + codes.get(seat), "name", "Team " + seat);
    assertEquals(303, reply.status(), reply.body());
    teams.put(seat, team);
    return team;
  }

  /** All teams take their seats, and the first month begins. */
  void begin() throws IOException, InterruptedException {
    for (String seat : codes.keySet()) {
      join(seat);
    }
    settled();
    assertEquals(200, facilitator.post(desk + "/do/begin").status());
    settled();
  }

  /** Waits until no game is being played; what the status says then. */
  String settled() throws IOException, InterruptedException {
    for (int k = 0; k < PATIENCE; k++) {
      String said = facilitator.get(desk + "/part/status").body();
      if (!said.contains("being played") || said.contains("ended")) {
        return said;
      }
      Thread.sleep(PAUSE);
    }
    return fail("the game never settled");
  }

  /** Lets all guesses be forgotten. */
  void forgetGuesses() {
    server.forgetGuesses();
  }

  String base(String seat) {
    return "/team/" + room() + "/" + seat;
  }

  String room() {
    return desk.substring(desk.lastIndexOf('/') + 1);
  }

  /** What a seat could order, in the order of the page. */
  List<String> options(String seat) throws IOException, InterruptedException {
    List<String> found = new ArrayList<>();
    Matcher matcher =
        Pattern.compile("name=\"order\" value=\"([^\"]+)\"")
            .matcher(teams.get(seat).get(base(seat) + "/part/orders").body());
    while (matcher.find()) {
      found.add(matcher.group(1));
    }
    return found;
  }

  /** All that is on disk of all sessions. */
  String disk() throws IOException {
    StringBuilder all = new StringBuilder();
    try (Stream<Path> files = Files.walk(data)) {
      for (Path one : files.filter(Files::isRegularFile).sorted().toList()) {
        if (one.endsWith("journal.jsonl")) {
          all.append(one).append('\n').append(Files.readString(one));
        }
      }
    }
    return all.toString();
  }

  Path data() {
    return data;
  }

  @Override
  public void close() {
    server.close();
  }
}
