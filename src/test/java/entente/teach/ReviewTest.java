package entente.teach;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import entente.explain.Account;
import entente.explain.Candidate;
import entente.explain.Figures;
import entente.explain.Happening;
import entente.game.Game;
import entente.mason.Driver;
import entente.order.Orders;
import entente.scenario.OrderText;
import entente.store.RunReader;
import entente.world.Draws;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xml.sax.InputSource;

/** The review says what the run's record says. */
class ReviewTest {
  private static final int RUNS = 6;
  @TempDir Path folder;
  private final Finish finish = Toy.finished();
  private final Review review = new Review(finish, Futures.of(finish, RUNS, 2, title -> {}));

  private String page() throws IOException {
    return new ReviewPage(review, "runs/toy-7").html();
  }

  @Test
  void theRecordReplaysWithoutTheExercise() throws IOException {
    RunReader record = RunReader.open(finish.write(folder));
    Orders orders =
        new OrderText(Toy.EXERCISE.scenario()).read("", record.manifest().orders()).orThrow();
    Game again =
        Driver.play(orders.on(Toy.EXERCISE.scenario().plan().lasting(5)), List.of(), 7, false)
            .game();
    assertEquals(finish.game().recording().fingerprints(), again.recording().fingerprints());
    assertTrue(
        record.manifest().orders().contains("2000-03 white: say A herald comes."),
        record.manifest().orders().toString());
    assertTrue(record.manifest().orders().contains("2000-04 white: add dyad.BBB.AAA.trust -0.05"));
  }

  @Test
  void everyFigureOfADecisionIsThatOfTheRecord() throws IOException {
    RunReader record = RunReader.open(finish.write(folder));
    String page = page();
    List<Account> recorded = record.accounts(one -> one.state().equals("BBB") && one.turn() >= 1);
    assertEquals(4, recorded.size());
    for (Account account : recorded) {
      assertTrue(account.ordered());
      assertTrue(page.contains("with a chance of " + Figures.percent(account.readiness())));
      if (account.acted()) {
        Candidate first = account.candidates().get(0);
        assertTrue(page.contains("<td>" + Figures.signed(first.value(), 3) + "</td>"));
        assertTrue(page.contains(review.words().order(first.move())));
      }
    }
    assertEquals(recorded.size(), review.decisions(Toy.SEAT).size());
    assertTrue(page.contains("fingerprint " + record.manifest().fingerprint()));
  }

  @Test
  void theChecksAreThoseOfTheLastMonth() throws IOException {
    RunReader record = RunReader.open(finish.write(folder));
    double[] shells = record.series("stock.BBB.shells");
    double[] food = record.series("contract.AAA.BBB.food");
    List<Review.Verdict> verdicts = review.verdicts(Toy.SEAT);
    assertEquals(food[food.length - 1] > 0, verdicts.get(0).yes());
    assertEquals(shells[shells.length - 1] > 30, verdicts.get(1).yes());
  }

  @Test
  void theTimelineTellsEveryEventOnceWithWhetherTheSeatHeardOfIt() throws IOException {
    RunReader record = RunReader.open(finish.write(folder));
    List<Happening> events = record.happenings().stream().filter(one -> one.turn() >= 1).toList();
    List<Review.Line> lines = review.timeline();
    CellWords words = new CellWords(Toy.EXERCISE.scenario());
    assertEquals(events.size(), lines.size());
    for (int k = 0; k < lines.size(); k++) {
      String told = words.told(events.get(k).sentence().strip());
      assertTrue(lines.get(k).text().startsWith(told), told);
    }
  }

  @Test
  void theFuturesAreCountedAsAnybodyWouldCountThem() {
    int fed = 0;
    int turn = Toy.EXERCISE.decision().turn();
    Orders own = finish.orders().leavingAt(turn).and(finish.orders().in(turn));
    for (int seed = 1; seed <= RUNS; seed++) {
      Game game =
          Driver.play(
                  own.on(new Lesson(Toy.EXERCISE).plan()),
                  List.of(),
                  new Draws(7, turn, seed),
                  false,
                  one -> {})
              .game();
      fed += Toy.EXERCISE.checks().get(0).holds().holds(game) ? 1 : 0;
    }
    Futures.Arm arm = review.futures().arms().get(0);
    assertEquals(fed, review.futures().part(arm, "check fed").count());
    assertEquals(4, review.futures().arms().size());
  }

  @Test
  void theFanHoldsTheFuturesMonthByMonth() throws IOException {
    int turn = Toy.EXERCISE.decision().turn();
    int shells = Toy.EXERCISE.scenario().plan().layout().find("stock.BBB.shells");
    Orders own = finish.orders().leavingAt(turn).and(finish.orders().in(turn));
    double[] last = new double[RUNS];
    for (int seed = 1; seed <= RUNS; seed++) {
      Driver.Run run =
          Driver.play(
              own.on(new Lesson(Toy.EXERCISE).whole()).lasting(Toy.EXERCISE.horizon() + 1),
              List.of(),
              new Draws(7, turn, seed),
              false,
              one -> {});
      last[seed - 1] = run.game().world().value(shells);
    }
    java.util.Arrays.sort(last);
    var bands = review.futures().arms().get(0).bands().get("stock.BBB.shells");
    assertEquals(Toy.EXERCISE.horizon() - turn + 1, bands.size());
    var end = bands.get(bands.size() - 1);
    assertTrue(last[2] <= end.median() && end.median() <= last[3], end.toString());
    assertTrue(last[0] <= end.low() && end.high() <= last[RUNS - 1], end.toString());
    assertTrue(page().contains("In the end the median is " + Figures.plain(end.median())));
  }

  @Test
  void anAlternativeThatCouldNotBeDoneSaysWhy() throws IOException {
    Futures.Arm settle = review.futures().arms().get(3);
    assertTrue(settle.obstacle().startsWith("Bville cannot carry out its order"), settle + "");
    assertTrue(page().contains("Talk to foes: could not be done in this game."));
    assertEquals("", review.futures().arms().get(1).obstacle());
  }

  @Test
  void thePageIsWholeAndNeedsNothingFromElsewhere() throws Exception {
    String page = page();
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
    String body = page.replace("<!DOCTYPE html>", "");
    factory.newDocumentBuilder().parse(new InputSource(new java.io.StringReader(body)));
    assertFalse(page.contains("src=") || page.contains("@import") || page.contains("url("), page);
    assertEquals(page, page());
    for (String said :
        List.of(
            "Bread for shells", "Is food coming in?", "Who needed it more?", "It was invented")) {
      assertTrue(page.contains(said), said);
    }
  }

  @Test
  void theSheetsKeepTheKeyApart() throws IOException {
    Handout handout = new Handout(Toy.EXERCISE);
    String students = handout.students();
    assertTrue(students.contains("Your granary is half empty."));
    for (String secret : List.of("The one at war.", "It was invented", "Is food coming in?")) {
      assertFalse(students.contains(secret), secret);
      assertTrue(handout.key().contains(secret), secret);
      assertFalse(handout.teacher().contains(secret), secret);
    }
    assertTrue(handout.teacher().contains("comet"));
  }
}
