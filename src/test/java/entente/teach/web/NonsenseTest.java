package entente.teach.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What makes no sense, or is too much, is refused, and nothing has changed. */
class NonsenseTest extends Attacks {
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
