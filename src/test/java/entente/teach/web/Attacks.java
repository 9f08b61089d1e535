package entente.teach.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.io.TempDir;

/** A session under way, of which somebody tries what should not be. */
abstract class Attacks {
  static final String MINE = "JPN";
  static final String THEIRS = "KOR";

  @TempDir static Path folder;
  static Classroom room;
  static Client team;
  static Client stranger;
  static String other;
  static String option;

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
  interface Attempt {
    int status() throws Exception;
  }

  static DynamicTest refused(int status, String what, Attempt attempt) {
    return DynamicTest.dynamicTest(
        what,
        () -> {
          String before = room.disk();
          assertEquals(status, attempt.status(), what);
          assertEquals(before, room.disk(), what);
        });
  }

  static String mine() {
    return room.base(MINE);
  }

  static String theirs() {
    return room.base(THEIRS);
  }

  static int reread(String path) throws Exception {
    fresh();
    return team.get(path).status();
  }

  /** Guesses are counted by address; each of these attempts is to be refused for itself. */
  static void fresh() {
    room.forgetGuesses();
  }

  static int raw(String request) throws Exception {
    return Client.raw(room.port(), request);
  }

  static int post(String what, String... fields) throws Exception {
    return team.post(mine() + "/do/" + what, fields).status();
  }
}
