package entente.teach;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import entente.order.Order;
import entente.scenario.Exercise;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A seat played month by month, on disk. */
class SessionTest {
  @TempDir Path folder;

  private Saved saved() throws IOException {
    Path file = folder.resolve("one.session");
    return Files.exists(file)
        ? Saved.open(file, Toy.EXERCISE, Toy.SEAT)
        : Saved.begin(file, Toy.EXERCISE, 7, Toy.SEAT);
  }

  @Test
  void aSessionThatIsTakenUpAgainStandsWhereItStood() throws IOException {
    Session session = new Session(saved());
    session.commit(Toy.acts("2000-02 BBB: treaty AAA"));
    Session again = new Session(saved());
    assertEquals(session.orders(), again.orders());
    assertEquals(2, again.turn());
    assertEquals(
        session.situation().account().candidates(), again.situation().account().candidates());
  }

  @Test
  void whoIsAskedAnswersBeforeTheNextMonth() throws IOException {
    Session session = new Session(saved());
    session.commit(List.of());
    session.commit(List.of());
    Optional<Question> asked = session.question();
    assertEquals("barter", asked.orElseThrow().move().action());
    assertEquals("AAA", asked.get().move().actor());
    assertFalse(session.isOver());
    session.answer(asked.get(), true);
    assertTrue(
        session.game().recording().replies().stream()
            .anyMatch(reply -> reply.yes() && reply.answer().ordered().isPresent()));
  }

  @Test
  void theOptionsAreThoseThatTheStateItselfWouldWeigh() throws IOException {
    Session session = new Session(saved());
    Situation situation = session.situation();
    assertEquals("2000-02", situation.month());
    assertEquals(2, situation.most());
    assertTrue(situation.options().size() > 5);
    assertEquals(List.of(), session.obstacles(Toy.acts("2000-02 BBB: treaty AAA")));
    assertTrue(
        session.obstacles(Toy.acts("2000-02 BBB: settle CCC")).get(0).contains("Bville cannot"));
    assertEquals(1, session.turn(), "a trial is no order");
  }

  @Test
  void aSeatPassesToTheMachineAndBack() throws IOException {
    Session session = new Session(saved());
    session.leave(2);
    assertEquals(3, session.turn());
    session.commit(List.of());
    assertTrue(
        session.game().recording().decisions().stream()
            .filter(one -> one.state() == Toy.SEAT)
            .allMatch(one -> one.ordered() == (one.turn() == 3)));
  }

  @Test
  void anInjectInTheFacilitatorsHandComesWhenItIsLetCome() throws IOException {
    Session session = new Session(saved());
    Exercise.Interjection comet = Toy.EXERCISE.injects().get(2);
    assertTrue(comet.inHand());
    assertFalse(session.hasCome(comet));
    session.fire(comet);
    assertTrue(session.hasCome(comet));
    assertTrue(session.situation().news().contains("A comet."), session.situation().news() + "");
    session.commit(List.of());
    assertEquals(1, session.orders().list().stream().filter(Order.Say.class::isInstance).count());
  }

  @Test
  void theNewsOfAMonthIsToldOnce() throws IOException {
    Session session = new Session(saved());
    session.commit(List.of());
    assertTrue(session.situation().news().contains("A herald comes."));
    session.commit(List.of());
    session.answer(session.question().orElseThrow(), false);
    while (session.question().isPresent()) {
      session.answer(session.question().get(), false);
    }
    List<String> news = session.situation().news();
    assertFalse(news.contains("A herald comes."), news.toString());
    assertTrue(news.contains("Rats in the granary."), news.toString());
  }

  @Test
  void aSessionIsNeverOverwrittenAndNoOtherIsTakenForIt() throws IOException {
    saved();
    Path file = folder.resolve("one.session");
    assertThrows(
        FileAlreadyExistsException.class, () -> Saved.begin(file, Toy.EXERCISE, 7, Toy.SEAT));
    try (Stream<Path> files = Files.list(folder)) {
      assertEquals(1, files.count(), "nothing half written is left");
    }
    Files.writeString(file, Files.readString(file).replace("seat: BBB", "seat: AAA"));
    String said =
        assertThrows(UnreadableSession.class, () -> Saved.open(file, Toy.EXERCISE, Toy.SEAT))
            .getMessage();
    assertTrue(said.contains("says seat: AAA, not seat: BBB"), said);
    Path other = Files.writeString(folder.resolve("other.session"), "a poem\n");
    assertThrows(UnreadableSession.class, () -> Saved.open(other, Toy.EXERCISE, Toy.SEAT));
  }
}
