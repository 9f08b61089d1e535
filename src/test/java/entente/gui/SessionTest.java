package entente.gui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import entente.fixture.Terminal;
import entente.mason.Driver;
import entente.order.Order;
import entente.scenario.Scenario;
import entente.scenario.ScenarioReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A game as the window holds it, without the window. */
class SessionTest {
  private static final Path TOY = Path.of("configs/scenarios/toy.yaml");
  private static final String TRUST = "dyad.AAA.BBB.trust";

  @TempDir Path folder;
  private final Session session = new Session(Opened.of(TOY, 7).setup());

  private void play(int months) {
    while (session.shown() < months && !session.atEnd()) {
      if (!session.known()) {
        session.state().schedule.step(session.state());
      }
      session.advance();
    }
  }

  private List<Long> fingerprints() {
    return session.state().game().recording().fingerprints();
  }

  private double trust() {
    return session.now().cells()[session.scenario().plan().layout().find(TRUST)];
  }

  /** Saves the run, and lets the program replay it from there. */
  private void replays() throws Exception {
    Path run = Records.save(session, folder);
    Terminal terminal = new Terminal();
    assertEquals(0, terminal.call("replay", run), terminal.err());
    assertTrue(terminal.out().contains(session.fingerprint()), terminal.out());
  }

  @Test
  void aGameThatIsOnlyWatchedIsTheRunOfThatSeed() throws Exception {
    play(session.turns());
    Scenario toy = ScenarioReader.read(TOY).orThrow();
    Driver.Run run = Driver.play(toy.plan(), toy.outcomes(), 7, true);
    assertEquals(run.game().recording().fingerprints(), fingerprints());
    replays();
  }

  @RepeatedTest(20)
  void whatHasBeenPlayedCanBeReadWhileMoreIsPlayed() throws Exception {
    CountDownLatch reading = new CountDownLatch(1);
    AtomicBoolean over = new AtomicBoolean();
    ExecutorService reader = Executors.newSingleThreadExecutor();
    Future<Integer> read =
        reader.submit(
            () -> {
              while (!over.get()) {
                read();
                reading.countDown();
              }
              return read();
            });
    reader.shutdown();
    assertTrue(reading.await(30, TimeUnit.SECONDS), "it is read");
    play(session.turns());
    over.set(true);
    assertEquals(session.turns(), read.get());
  }

  /** Reads all months, and says how many there are. */
  private int read() {
    int seen = 0;
    for (Month month : session.film().until(session.turns())) {
      assertEquals(seen++, month.turn());
    }
    return seen;
  }

  @Test
  void anEarlierMonthIsShownFromTheRecordAndPlayingOnShowsTheSameMonthsAgain() {
    play(12);
    Month ninth = session.film().month(9);
    session.show(5);
    assertEquals(4, session.now().turn());
    play(10);
    assertSame(ninth, session.now());
    assertEquals(12, session.film().played());
  }

  @Test
  void aCellThatIsSetBeforeTheFirstMonthIsSetOnTopOfTheScenario() throws Exception {
    new Changes(session, () -> {}).set(setting(TRUST), "0.6");
    assertEquals(Map.of(TRUST, "0.6"), session.setup().sets());
    assertEquals(0.6, trust());
    play(3);
    replays();
  }

  @Test
  void aCellThatIsSetLaterIsAnOrderOfTheMonthThatComesNext() throws Exception {
    play(6);
    List<Long> before = List.copyOf(fingerprints());
    new Changes(session, () -> {}).set(setting(TRUST), "-0.5");
    assertEquals(6, session.shown());
    assertEquals(before, fingerprints());
    Order.Change order = (Order.Change) session.orders().list().get(0);
    assertEquals(6, order.turn());
    play(7);
    double jump = trust();
    assertTrue(jump < 0, "trust is " + jump);
    play(session.turns());
    replays();
  }

  @Test
  void anOrderForAnEarlierMonthForgetsWhatWasPlayedAfterIt() {
    play(10);
    session.order(List.of("white: say Later"));
    session.show(4);
    session.order(List.of("white: say Earlier"));
    assertEquals(4, session.film().played());
    assertEquals(1, session.orders().list().size());
    session.withdraw(session.orders().list().get(0));
    assertTrue(session.orders().isEmpty());
  }

  @Test
  void anotherFutureHasTheSamePastAndReplays() throws Exception {
    play(session.turns());
    List<Long> first = List.copyOf(fingerprints());
    session.show(8);
    long seed = Branching.seed(session);
    assertEquals(8, seed);
    session.order(List.of("white: seed " + seed));
    play(session.turns());
    assertEquals(first.subList(0, 9), fingerprints().subList(0, 9));
    assertNotEquals(first.get(first.size() - 1), fingerprints().get(first.size() - 1));
    assertEquals(9, Branching.seed(session));
    replays();
  }

  @Test
  void aRunThatWasSavedIsOpenedAtItsLastMonth() throws Exception {
    play(9);
    session.order(List.of("white: set " + TRUST + " 0.9"));
    play(15);
    String fingerprint = session.fingerprint();
    Path run = Records.save(session, folder);
    Session other = new Session(Opened.of(run.resolve("manifest.json"), 1).setup());
    Opened.of(run, 1).in(other);
    assertEquals(15, other.shown());
    assertEquals(15, other.turns());
    assertEquals(fingerprint, other.fingerprint());
    assertEquals(session.orders(), other.orders());
  }

  @Test
  void whatIsNotAllowedIsRefusedAndChangesNothing() {
    play(3);
    Film film = session.film();
    Changes changes = new Changes(session, () -> {});
    refused("it must lie between -1 and 1", () -> changes.set(setting(TRUST), "7"));
    refused("finite number", () -> changes.set(setting("trust.kept"), "much"));
    refused("whole number", () -> changes.set(setting("seed"), "0.5"));
    refused("from 1 to 1200", () -> changes.set(setting("turns"), "0"));
    refused("must be on or off", () -> changes.set(setting("deterrence"), "maybe"));
    refused("dyad.AAA.BBB.trust", () -> changes.order("white: set dyad.AAA.BBB.trusst 0"));
    assertSame(film, session.film());
    assertTrue(session.orders().isEmpty());
  }

  private static void refused(String why, Runnable change) {
    Refused refused = assertThrows(Refused.class, change::run);
    assertTrue(refused.words().contains(why), refused.words());
  }

  @Test
  void aNumberOfTheMechanismsHoldsForAWholeGameWhichIsPlayedAgainUpToTheMonthShown() {
    play(5);
    Film film = session.film();
    new Changes(session, () -> {}).set(setting("deterrence"), "off");
    assertEquals(5, session.shown());
    assertNotEquals(film, session.film());
    assertEquals("off", setting("deterrence").value(session));
  }

  @Test
  void everySettingHasAUnitARangeAndAMeaning() {
    List<Setting> all = Settings.of(session.scenario(), "");
    assertTrue(all.size() > 300, all.size() + " settings");
    for (Setting one : all) {
      assertTrue(!one.meaning().isBlank() && !one.range().isBlank(), one.name());
      assertTrue(!one.value(session).isBlank(), one.name());
    }
    assertTrue(
        Settings.of(session.scenario(), "bbb TRUST aaa").stream()
            .anyMatch(one -> one.name().equals(TRUST)));
  }

  private Setting setting(String name) {
    return Settings.of(session.scenario(), name).stream()
        .filter(one -> one.name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void aScenarioThatCannotBeReadIsRefusedWithItsPlace() throws Exception {
    Path bad = Files.writeString(folder.resolve("bad.yaml"), "scenario: bad\ntitle: [\n");
    Refused refused = assertThrows(Refused.class, () -> new Session(Opened.of(bad, 1).setup()));
    assertTrue(refused.words().contains("bad.yaml:"), refused.words());
  }

  @Test
  void nothingPlayedCannotBeSaved() {
    refused("No month has been played", () -> save());
  }

  private void save() {
    try {
      Records.save(session, folder);
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
