package entente.teach.web;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Who has no business somewhere is refused there, and nothing has changed. */
class AttackTest extends Attacks {
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
}
