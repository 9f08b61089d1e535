package entente.teach.room;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import entente.fixture.Terminal;
import entente.scenario.Exercise;
import entente.scenario.ExerciseReader;
import entente.scenario.OrderText;
import entente.teach.UnreadableSession;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;

/** A class that plays a small exercise together: one seat, four months. */
class RoomTest {
  private static final String SEAT = "BBB";
  private static final Exercise TOY =
      ExerciseReader.read(Path.of("src/test/resources/exercises/toy-shells.yaml"))
          .exercise()
          .orElseThrow();

  @TempDir Path folder;
  private final AtomicLong now = new AtomicLong(1_000_000);
  private Rooms rooms;
  private Room room;

  @BeforeEach
  void aSessionUnderWay() throws Exception {
    rooms = rooms();
    room = rooms.open(TOY.name(), 7, new Pace(60, 30, true, true));
    room.team(SEAT).join("Shell makers");
    room.facilitator().begin();
    settled();
  }

  @AfterEach
  void allIsClosed() {
    rooms.close();
  }

  private Rooms rooms() throws IOException {
    return new Rooms(
        folder.resolve("class"), Map.of(TOY.name(), TOY), 4, now::get, (where, what, seat) -> {});
  }

  /** The server stops, and starts again. */
  private void restart() throws Exception {
    String name = room.name();
    rooms.close();
    rooms = rooms();
    room = rooms.room(name).orElseThrow();
    settled();
  }

  private void settled() throws InterruptedException {
    await(() -> room.hasEnded() || (!room.isPlaying() && room.standing().isPresent()));
  }

  private static void await(BooleanSupplier holds) throws InterruptedException {
    for (int k = 0; k < 1200 && !holds.getAsBoolean(); k++) {
      Thread.sleep(25);
    }
    if (!holds.getAsBoolean()) {
      fail("it never came");
    }
  }

  private Standing standing() {
    return room.standing().orElseThrow();
  }

  private List<String> lines() throws Refused {
    room.facilitator().end();
    return new OrderText(TOY.scenario()).lines(room.orders());
  }

  private void advance() throws Exception {
    room.facilitator().advance();
    settled();
  }

  @Test
  void whatIsOrderedIsOnDiskAndSurvivesATornLine() throws Exception {
    room.team(SEAT).add("develop give rocket");
    Path journal = room.folder().resolve("journal.jsonl");
    assertTrue(Files.readString(journal).endsWith("\"lines\":[\"develop give rocket\"]}\n"));
    rooms.close();
    Files.writeString(journal, "{\"is\":\"drafted\",\"turn\":1,\"se", StandardOpenOption.APPEND);
    restart();
    assertEquals(List.of("develop give rocket"), room.seat(SEAT).draft());
    assertEquals("Shell makers", room.seat(SEAT).name());
    room.team(SEAT).drop(0);
    restart();
    assertEquals(List.of(), room.seat(SEAT).draft());
  }

  @Test
  void aMonthClosesWhenAllAreReadyAndItsOrdersAreOnTheRecord() throws Exception {
    room.team(SEAT).add("develop give rocket");
    room.team(SEAT).ready(true);
    settled();
    assertEquals(TOY.from() + 1, standing().turn());
    assertEquals(Refused.Why.NOT_NOW, assertThrows(Refused.class, this::answerNothing).why());
    List<String> lines = lines();
    assertEquals("2000-02 BBB: take seat", lines.get(0));
    assertEquals("2000-02 BBB: develop give rocket", lines.get(1));
    assertEquals("2000-03 BBB: leave seat", lines.get(2));
  }

  private void answerNothing() throws Refused {
    room.team(SEAT).answer("AAA treaty BBB", true);
  }

  @Test
  void whoeverIsLateBeginsNothing() throws Exception {
    advance();
    assertTrue(lines().contains("2000-02 BBB: nothing"));
  }

  @Test
  void aChangedMindIsNoLongerReady() throws Exception {
    room.facilitator().pause();
    room.team(SEAT).ready(true);
    assertTrue(room.seat(SEAT).ready());
    assertEquals(TOY.from(), standing().turn(), "while the clock stands still nothing closes");
    room.team(SEAT).add("develop give rocket");
    assertFalse(room.seat(SEAT).ready());
  }

  @Test
  void aMonthClosesWhenItsTimeIsUpAndPausesDoNotCount() throws Exception {
    assertEquals(60_000, room.clock().left());
    now.addAndGet(50_000);
    room.facilitator().pause();
    now.addAndGet(500_000);
    room.tick();
    assertEquals(new Clock(true, true, 10_000), room.clock());
    room.facilitator().resume();
    now.addAndGet(9_000);
    room.tick();
    assertEquals(TOY.from(), standing().turn());
    room.facilitator().grant(5);
    now.addAndGet(5_000);
    room.tick();
    assertEquals(TOY.from(), standing().turn());
    now.addAndGet(1_000);
    room.tick();
    settled();
    assertEquals(TOY.from() + 1, standing().turn());
  }

  @Test
  void whileTheServerIsAwayNobodyLosesAMonth() throws Exception {
    rooms.close();
    now.addAndGet(3_600_000);
    restart();
    room.tick();
    assertEquals(TOY.from(), standing().turn());
    assertEquals(60_000, room.clock().left());
  }

  @RepeatedTest(20)
  void aServerThatStopsWhileAMonthIsPlayedDisturbsNobodyWhoWrites(RepetitionInfo time)
      throws Exception {
    ListAppender<ILoggingEvent> said = new ListAppender<>();
    said.start();
    Logger log = (Logger) LoggerFactory.getLogger(Room.class);
    log.addAppender(said);
    room.facilitator().advance();
    Thread.sleep(time.getCurrentRepetition());
    restart();
    log.detachAppender(said);
    assertEquals(List.of(), said.list);
    assertEquals(TOY.from() + 1, standing().turn());
  }

  @Test
  void proposalsWaitForTheAnswerAndStandAsAnswered() throws Exception {
    advance();
    advance();
    assertEquals(Standing.Stage.ANSWERS, standing().stage());
    Inquiry asked = standing().askedOf(SEAT).get(0);
    assertEquals("barter", asked.question().move().action());
    restart();
    assertEquals(
        List.of(asked.key()), standing().askedOf(SEAT).stream().map(Inquiry::key).toList());
    room.team(SEAT).answer(asked.key(), true);
    settled();
    assertEquals(Standing.Stage.ORDERS, standing().stage());
    assertTrue(lines().contains("2000-03 BBB: yes to " + asked.key()));
  }

  @Test
  void whoDoesNotAnswerDeclines() throws Exception {
    advance();
    advance();
    String key = standing().askedOf(SEAT).get(0).key();
    advance();
    assertTrue(lines().contains("2000-03 BBB: no to " + key));
  }

  @Test
  void aMonthThatIsTakenBackIsPlayedAnew() throws Exception {
    room.team(SEAT).add("develop give rocket");
    room.facilitator().write("set state.BBB.stability 0.4");
    settled();
    advance();
    double[] first = standing().cells();
    room.facilitator().back();
    settled();
    assertEquals(TOY.from(), standing().turn());
    assertEquals(
        List.of("develop give rocket"), room.seat(SEAT).draft(), "what was meant can be changed");
    assertEquals(List.of(), room.white(TOY.from()));
    room.facilitator().write("set state.BBB.stability 0.4");
    settled();
    advance();
    assertEquals(List.of(), differences(first, standing().cells()));
  }

  private static List<Integer> differences(double[] one, double[] other) {
    return java.util.stream.IntStream.range(0, one.length)
        .filter(k -> one[k] != other[k])
        .boxed()
        .toList();
  }

  @Test
  void aSeatPassesToTheMachineAndBack() throws Exception {
    advance();
    room.facilitator().hold(SEAT, false);
    settled();
    assertFalse(standing().desks().containsKey(SEAT));
    assertThrows(Refused.class, () -> room.team(SEAT).add("develop give rocket"));
    advance();
    room.facilitator().hold(SEAT, true);
    settled();
    room.team(SEAT).add("develop give rocket");
    advance();
    List<String> lines = lines();
    assertTrue(lines.contains("2000-03 BBB: leave seat"), lines.toString());
    assertTrue(lines.contains("2000-04 BBB: take seat"), lines.toString());
    assertTrue(lines.contains("2000-04 BBB: develop give rocket"), lines.toString());
  }

  @Test
  void whatTheFacilitatorChangesIsNoNewsButWhatIsSaidIs() throws Exception {
    room.facilitator().write("set state.BBB.stability 0.4");
    settled();
    room.facilitator().write("say The harvest fails.");
    settled();
    List<String> heard = standing().heard(SEAT).stream().map(Heard::text).toList();
    assertTrue(heard.contains("The harvest fails."), heard.toString());
    assertFalse(heard.toString().contains("how firmly"), heard.toString());
    String all = standing().heard("").toString();
    assertTrue(all.contains("Bville: how firmly the regime sits, now 0.4."), all);
  }

  @Test
  void whatIsInTheFacilitatorsHandComesOnce() throws Exception {
    room.facilitator().fire("comet");
    settled();
    assertTrue(standing().heard(SEAT).toString().contains("A comet."));
    assertThrows(Refused.class, () -> room.facilitator().fire("comet"));
    advance();
    assertThrows(Refused.class, () -> room.facilitator().fire("comet"));
    assertThrows(Refused.class, () -> room.facilitator().fire("herald"));
  }

  @Test
  void onlyWhatCanBeDoneIsOrdered() {
    Refused refused = assertThrows(Refused.class, () -> room.team(SEAT).add("cutoff AAA"));
    assertTrue(refused.words().startsWith("That cannot be done: "), refused.words());
    assertThrows(Refused.class, () -> room.team(SEAT).add("conquer AAA"));
    assertEquals(List.of(), room.seat(SEAT).draft());
  }

  @Test
  void theRunOfAClassReplays() throws Exception {
    while (standing().stage() != Standing.Stage.OVER) {
      advance();
    }
    room.facilitator().end();
    Ending ending = new Ending(room);
    await(() -> ending.review().isPresent());
    Path run = ending.record().orElseThrow();
    Terminal terminal = new Terminal();
    assertEquals(0, terminal.call("replay", run), terminal.err());
    assertTrue(
        Files.readString(ending.review().orElseThrow()).contains("The run behind this page"));
    rooms.delete(room.name());
    assertFalse(Files.exists(room.folder()));
    assertEquals(List.of(), rooms.all());
  }

  @Test
  void twoServersDoNotShareAFolder() {
    UnreadableSession refused = assertThrows(UnreadableSession.class, this::rooms);
    assertTrue(refused.getMessage().contains("another server has these sessions"));
  }
}
