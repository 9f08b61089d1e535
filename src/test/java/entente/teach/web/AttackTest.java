package entente.teach.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * What somebody might try on a server: each is refused as it should be, and nothing has changed.
 */
class AttackTest {
  private static final String MINE = "JPN";
  private static final String THEIRS = "KOR";

  @TempDir static Path folder;
  private static Classroom room;
  private static Client team;
  private static Client stranger;
  private static String other;
  private static String option;

  @BeforeAll
  static void aSessionUnderWay() throws Exception {
    room = new Classroom(folder.resolve("class"));
    room.open();
    room.begin();
    team = room.teams.get(MINE);
    stranger = new Client(room.port());
    other = room.session();
    option = room.options(MINE).get(0);
  }

  @AfterAll
  static void theServerStops() {
    room.close();
  }

  @FunctionalInterface
  private interface Attempt {
    int status() throws Exception;
  }

  private static DynamicTest refused(int status, String what, Attempt attempt) {
    return DynamicTest.dynamicTest(
        what,
        () -> {
          String before = room.disk();
          assertEquals(status, attempt.status(), what);
          assertEquals(before, room.disk(), what);
        });
  }

  private static String mine() {
    return room.base(MINE);
  }

  private static String theirs() {
    return room.base(THEIRS);
  }

  @TestFactory
  List<DynamicTest> noSeatReadsOrWritesAnothers() {
    List<DynamicTest> all = new ArrayList<>();
    String far = "/team/" + other.substring(other.lastIndexOf('/') + 1) + "/" + MINE;
    for (String base :
        List.of(theirs(), far, "/team/abcdefgh/" + MINE, "/team/" + room.room() + "/XXX")) {
      for (String path :
          List.of("", "/part/orders", "/part/words", "/part/news", "/map.svg", "/review")) {
        all.add(refused(401, "reads " + base + path, () -> reread(base + path)));
      }
      all.add(
          refused(
              401,
              "listens to " + base,
              () -> {
                fresh();
                return team.get(base + "/live", "Accept", "text/event-stream").status();
              }));
      for (String what : List.of("add", "drop", "amounts", "ready", "unready", "answer", "say")) {
        all.add(
            refused(
                401,
                "writes " + base + " " + what,
                () -> {
                  fresh();
                  return team.post(base + "/do/" + what, "order", option).status();
                }));
      }
    }
    return all;
  }

  private static int reread(String path) throws Exception {
    fresh();
    return team.get(path).status();
  }

  /** Guesses are counted by address; each of these attempts is to be refused for itself. */
  private static void fresh() {
    room.forgetGuesses();
  }

  @TestFactory
  List<DynamicTest> aTeamIsNoFacilitator() {
    List<DynamicTest> all = new ArrayList<>();
    for (String path :
        List.of(
            "/desk",
            room.desk,
            room.desk + "/part/seats",
            room.desk + "/map.svg",
            room.desk + "/run.zip",
            room.desk + "/review",
            room.desk + "/seat/" + MINE,
            room.desk + "/part/cells?of=state.*.stability")) {
      all.add(refused(401, "reads " + path, () -> reread(path)));
    }
    all.add(
        refused(
            401,
            "listens to the desk",
            () -> {
              fresh();
              return team.get(room.desk + "/live", "Accept", "text/event-stream").status();
            }));
    for (String what :
        List.of(
            "begin", "advance", "pause", "resume", "grant", "pace", "back", "end", "fire", "write",
            "say", "machine", "people", "recode", "delete")) {
      all.add(
          refused(
              401,
              "facilitates " + what,
              () -> {
                fresh();
                return team.post(room.desk + "/do/" + what, "sure", "yes", "seat", THEIRS).status();
              }));
    }
    all.add(
        refused(
            401,
            "opens a session",
            () -> {
              fresh();
              return team.post("/desk/open", "exercise", Classroom.EXERCISE).status();
            }));
    all.add(
        refused(
            401,
            "orders by the desk",
            () -> {
              fresh();
              return team.post(room.desk + "/seat/" + THEIRS + "/do/add", "order", option).status();
            }));
    return all;
  }

  @TestFactory
  List<DynamicTest> secretsCannotBeMadeUp() {
    return List.of(
        refused(404, "a wrong key", () -> guess("/desk/enter/aaaaaaaaaaaaaaaaaaaaaaaa")),
        refused(404, "a wrong code", () -> guess("/join/aaaa-bbbb-cccc")),
        refused(404, "an empty code", () -> guess("/join/-")),
        refused(404, "a wrong screen", () -> guess("/screen/" + room.room() + "/abc")),
        refused(
            404,
            "a code sent",
            () -> {
              fresh();
              return stranger.post("/join", "code", "aaaabbbbcccc").status();
            }),
        refused(
            404,
            "a name for a wrong code",
            () -> {
              fresh();
              return stranger.post("/join/aaaa-bbbb-cccc", "name", "Eve").status();
            }),
        refused(
            401,
            "a cookie of zeros",
            () -> {
              fresh();
              Client forger = new Client(room.port());
              forger.hold("seat", mine(), "0".repeat(64));
              return forger.get(mine()).status();
            }),
        refused(
            401,
            "another seat's cookie",
            () -> {
              fresh();
              Client forger = new Client(room.port());
              forger.hold("seat", theirs(), token());
              return forger.get(theirs()).status();
            }),
        refused(
            401,
            "a team's cookie for the desk",
            () -> {
              fresh();
              Client forger = new Client(room.port());
              forger.hold("desk", "/desk", token());
              return forger.get(room.desk).status();
            }),
        refused(
            401,
            "an empty cookie",
            () -> {
              fresh();
              Client forger = new Client(room.port());
              forger.hold("desk", "/desk", "");
              return forger.get(room.desk).status();
            }));
  }

  private static int guess(String path) throws Exception {
    fresh();
    return stranger.get(path).status();
  }

  private static String token() {
    return team.cookies().values().iterator().next();
  }

  @TestFactory
  List<DynamicTest> formsFromElsewhereAreNotTaken() {
    String add = mine() + "/do/add";
    int port = room.port();
    return List.of(
        refused(403, "from another site", () -> from("https://example.org", add)),
        refused(403, "from another port", () -> from("http://localhost:1", add)),
        refused(403, "from another scheme", () -> from("https://localhost:" + port, add)),
        refused(403, "from nowhere", () -> from("null", add)),
        refused(403, "without an origin", () -> from("", add)),
        refused(403, "from what is no address", () -> from("http://[", add)),
        refused(415, "as JSON", () -> typed("application/json")),
        refused(415, "as plain text", () -> typed("text/plain")),
        refused(415, "in parts", () -> typed("multipart/form-data; boundary=x")),
        refused(
            421, "under another name", () -> raw("GET / HTTP/1.1\r\nHost: evil.example\r\n\r\n")),
        refused(
            421,
            "under a longer name",
            () -> raw("GET / HTTP/1.1\r\nHost: localhost.evil.example:80\r\n\r\n")),
        refused(
            411,
            "of unknown length",
            () ->
                raw(
                    "POST "
                        + add
                        + " HTTP/1.1\r\nHost: localhost:"
                        + port
                        + "\r\nOrigin: http://localhost:"
                        + port
                        + "\r\nContent-Type: application/x-www-form-urlencoded\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n")),
        refused(
            431,
            "with endless headers",
            () ->
                raw(
                    "GET / HTTP/1.1\r\nHost: localhost\r\nX-Long: "
                        + "a".repeat(20_000)
                        + "\r\n\r\n")),
        refused(
            400,
            "with two lengths",
            () ->
                raw(
                    "POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\nab")));
  }

  private static int from(String origin, String path) throws Exception {
    return team.postFrom(origin, path, "order", option).status();
  }

  private static int typed(String type) throws Exception {
    return team.send(
            team.request(mine() + "/do/add")
                .header("Content-Type", type)
                .header("Origin", "http://localhost:" + room.port())
                .POST(java.net.http.HttpRequest.BodyPublishers.ofString("order=" + option))
                .build())
        .status();
  }

  private static int raw(String request) throws Exception {
    return Client.raw(room.port(), request);
  }

  @TestFactory
  List<DynamicTest> methodsAndPathsThatAreNotThereAreRefused() {
    return List.of(
        refused(405, "PUT", () -> method("PUT", mine())),
        refused(405, "DELETE", () -> method("DELETE", mine())),
        refused(405, "PATCH", () -> method("PATCH", mine())),
        refused(405, "TRACE", () -> raw("TRACE / HTTP/1.1\r\nHost: localhost\r\n\r\n")),
        refused(405, "reading what is done", () -> team.get(mine() + "/do/ready").status()),
        refused(404, "another thing to do", () -> post("fly", "x", "y")),
        refused(404, "another part", () -> team.get(mine() + "/part/secrets").status()),
        refused(404, "files of the server", () -> team.get("/assets/..%2f..%2fpom.xml").status()),
        refused(404, "the journal", () -> stranger.get("/sessions/class/journal.jsonl").status()),
        refused(404, "an asset that is none", () -> stranger.get("/assets/passwd").status()),
        refused(404, "a review before its time", () -> team.get(mine() + "/review").status()),
        refused(406, "a stream as a page", () -> team.get(mine() + "/live").status()),
        refused(
            422,
            "a map of what is hidden",
            () -> team.get(mine() + "/map.svg?by=state.*.aspiration").status()),
        refused(
            422,
            "a map of another's trust",
            () -> team.get(mine() + "/map.svg?by=dyad.*.KOR.trust").status()));
  }

  private static int method(String method, String path) throws Exception {
    return team.send(
            team.request(path)
                .header("Origin", "http://localhost:" + room.port())
                .method(method, java.net.http.HttpRequest.BodyPublishers.noBody())
                .build())
        .status();
  }

  private static int post(String what, String... fields) throws Exception {
    return team.post(mine() + "/do/" + what, fields).status();
  }

  @TestFactory
  List<DynamicTest> whatMakesNoSenseIsNotWritten() {
    room.forgetGuesses();
    return List.of(
        refused(422, "no order", () -> post("add")),
        refused(422, "an empty order", () -> post("add", "order", "")),
        refused(422, "an unknown order", () -> post("add", "order", "conquer KOR")),
        refused(422, "another seat's order", () -> post("add", "order", "2022-10 KOR: treaty JPN")),
        refused(
            422,
            "the white cell's",
            () -> post("add", "order", "white: set state.JPN.stability 1")),
        refused(422, "leaving the seat", () -> post("add", "order", "leave seat")),
        refused(422, "an answer as an order", () -> post("add", "order", "yes to USA treaty")),
        refused(422, "two lines", () -> post("add", "order", "nothing\n2022-10 KOR: nothing")),
        refused(422, "to itself", () -> post("add", "order", "treaty JPN")),
        refused(422, "what it cannot do", () -> post("add", "order", "cutoff KOR")),
        refused(413, "an endless order", () -> post("add", "order", "a".repeat(300))),
        refused(413, "a flood", () -> post("say", "to", THEIRS, "text", "a".repeat(20_000))),
        refused(422, "nothing to drop", () -> post("drop", "place", "7")),
        refused(422, "a place below none", () -> post("drop", "place", "-1")),
        refused(422, "a place that is no number", () -> post("drop", "place", "1e9")),
        refused(409, "amounts of nothing", () -> post("amounts", "place", "3", "give", "1")),
        refused(
            409,
            "an answer unasked",
            () -> post("answer", "to", "USA treaty JPN", "answer", "yes")),
        refused(422, "an answer that is none", () -> post("answer", "to", "USA", "answer", "ja")),
        refused(422, "a message to nobody", () -> post("say", "text", "hello")),
        refused(422, "a message to itself", () -> post("say", "to", MINE, "text", "hello")),
        refused(
            422, "a message to who is not there", () -> post("say", "to", "XXX", "text", "hello")),
        refused(422, "an empty message", () -> post("say", "to", THEIRS, "text", " \n ")),
        refused(422, "a long message", () -> post("say", "to", THEIRS, "text", "a".repeat(501))),
        refused(422, "a name that turns what follows", () -> rename("Tokyo \u202e gpj")),
        refused(422, "an empty name", () -> rename("  ")),
        refused(422, "a long name", () -> rename("a".repeat(41))),
        refused(422, "a name of control", () -> rename("a\u0007b")));
  }

  private static int rename(String name) throws Exception {
    return team.post("/join/" + room.codes.get(MINE), "name", name).status();
  }

  @Test
  void textIsNeverMarkup() throws Exception {
    String script = "<script>alert(1)</script>\"'><img src=x onerror=alert(1)>";
    assertEquals(200, team.post(mine() + "/do/say", "to", THEIRS, "text", script).status());
    assertEquals(
        200, room.facilitator.post(room.desk + "/do/write", "text", "say " + script).status());
    room.settled();
    Client korea = room.teams.get(THEIRS);
    for (String page :
        List.of(
            korea.get(theirs()).body(),
            korea.get(theirs() + "/part/words").body(),
            room.facilitator.get(room.desk).body())) {
      assertTrue(page.contains("&lt;script&gt;alert(1)"), page);
      assertFalse(page.contains("<script>alert"), page);
      assertFalse(page.contains("<img src=x"), page);
    }
  }

  @Test
  void everyPageIsKeptToItself() throws Exception {
    for (Client.Reply page :
        List.of(
            stranger.get("/"),
            team.get(mine()),
            room.facilitator.get(room.desk),
            stranger.get("/nowhere"))) {
      String policy = page.header("content-security-policy");
      assertTrue(
          policy.startsWith("default-src 'none'; script-src 'self'; style-src 'self'"), policy);
      assertFalse(policy.contains("unsafe"), policy);
      assertTrue(policy.contains("frame-ancestors 'none'"), policy);
      assertEquals("nosniff", page.header("x-content-type-options"));
      assertEquals("no-store", page.header("cache-control"));
      assertEquals("", page.header("server"));
    }
    String cookie =
        new Client(room.port())
            .post("/join/" + room.codes.get(MINE), "name", "Team " + MINE)
            .header("set-cookie");
    assertTrue(cookie.contains("HttpOnly") && cookie.contains("SameSite=Strict"), cookie);
    assertTrue(cookie.contains("Path=" + mine()), cookie);
  }

  @Test
  void whoeverGuessesTooOftenIsNotHeard() throws Exception {
    fresh();
    int status = 0;
    for (int k = 0; k < 40 && status != 429; k++) {
      status = stranger.get("/join/aaaa-bbbb-" + (1000 + k)).status();
    }
    assertEquals(429, status);
    assertEquals(429, new Client(room.port()).get("/join/" + room.codes.get(MINE)).status());
    assertEquals(200, team.get(mine()).status(), "who is in stays in");
    fresh();
  }

  @Test
  void whoeverWritesTooOftenIsNotHeard() throws Exception {
    Client korea = room.teams.get(THEIRS);
    int status = 0;
    for (int k = 0; k < 200 && status != 429; k++) {
      status = korea.post(theirs() + "/do/drop", "place", "77").status();
    }
    assertEquals(429, status);
    assertEquals(422, team.post(mine() + "/do/drop", "place", "77").status(), "others are heard");
  }

  @Test
  void aNewCodeShutsOutWhoHadTheOld() throws Exception {
    fresh();
    String seat = room.codes(other).keySet().iterator().next();
    String old = room.codes(other).get(seat);
    Client eve = new Client(room.port());
    String base = eve.post("/join/" + old, "name", "Eve").header("Location");
    assertEquals(200, eve.get(base).status());
    room.facilitator.post(other + "/do/recode", "seat", seat);
    assertEquals(401, eve.get(base).status());
    assertEquals(404, eve.get("/join/" + old).status());
    assertEquals(303, eve.post("/join/" + room.codes(other).get(seat), "name", "Eve").status());
  }
}
