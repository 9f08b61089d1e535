package entente.teach;

import entente.explain.Account;
import entente.explain.Candidate;
import entente.explain.Happening;
import entente.explain.Names;
import entente.game.Game;
import entente.outcome.Outcomes;
import entente.scenario.Exercise;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What is looked at after an exercise: everything that happened with its reasons, each seat's
 * decisions, what the others weighed, what became of words, and what might have come instead.
 * Nothing in it is made up: all is read from the game's record.
 */
public final class Review {
  private static final double NOTICED = 0.02;

  private final Finish finish;
  private final Futures futures;
  private final Names names;
  private final Wording words;
  private final List<Account> accounts;
  private final List<Happening> events;

  /** The review of a finished exercise. */
  public Review(Finish finish, Futures futures) {
    this.finish = finish;
    this.futures = futures;
    Game game = finish.game();
    this.names = new Names(game.plan());
    this.words = new Wording(finish.exercise().scenario());
    this.accounts = game.recording().decisions().stream().map(names::account).toList();
    this.events = game.recording().events().stream().map(names::happening).toList();
  }

  /** What was played. */
  public Finish finish() {
    return finish;
  }

  /** The exercise. */
  public Exercise exercise() {
    return finish.exercise();
  }

  /** What might have come. */
  public Futures futures() {
    return futures;
  }

  /** The scenario's words. */
  public Wording words() {
    return words;
  }

  /** A turn's month. */
  public String month(int turn) {
    return finish.game().plan().month(turn).toString();
  }

  /**
   * A check and its answer.
   *
   * @param check the check
   * @param yes whether it holds in the end
   */
  public record Verdict(Exercise.Check check, boolean yes) {}

  /** The checks of a seat with their answers. */
  public List<Verdict> verdicts(int seat) {
    return exercise().checks().stream()
        .filter(check -> check.seat() == seat)
        .map(check -> new Verdict(check, check.holds().holds(finish.game())))
        .toList();
  }

  /** What a seat decided, month by month. */
  public List<Account> decisions(int seat) {
    String code = exercise().code(seat);
    return accounts.stream()
        .filter(one -> one.state().equals(code) && one.turn() >= exercise().from())
        .toList();
  }

  /**
   * A line of the timeline.
   *
   * @param turn when
   * @param text what happened, with the reasons
   * @param heard whether a seat heard of it, for each seat of the exercise
   * @param turning what came about by it that the scenario watches for; empty if nothing
   */
  public record Line(int turn, String text, List<Boolean> heard, List<String> turning) {}

  /** All that happened while people played. */
  public List<Line> timeline() {
    Game game = finish.game();
    int from = exercise().from();
    List<News.Item> all =
        new News(Audience.EVERYONE, exercise().scenario()).of(game, from, exercise().until());
    List<List<Integer>> heard = new ArrayList<>();
    for (int seat : exercise().seats()) {
      Audience audience = new Audience(exercise().code(seat));
      heard.add(
          new News(audience, exercise().scenario())
              .of(game, from, exercise().until()).stream()
                  .map(item -> item.event().number())
                  .toList());
    }
    List<Line> lines = new ArrayList<>();
    for (int k = 0; k < all.size(); k++) {
      Happening event = all.get(k).event();
      boolean last = k + 1 == all.size() || all.get(k + 1).event().turn() > event.turn();
      lines.add(
          new Line(
              event.turn(),
              all.get(k).text(),
              heard.stream().map(mine -> mine.contains(event.number())).toList(),
              last ? emerged(event.turn()) : List.of()));
    }
    return lines;
  }

  /** What a seat heard in the month before a turn, and from outside in that turn. */
  public List<String> heardBefore(int seat, int turn) {
    return new News(new Audience(exercise().code(seat)), exercise().scenario())
        .of(finish.game(), Math.max(0, turn - 1), turn).stream()
            .filter(item -> item.event().turn() < turn == !item.event().kind().equals("inject"))
            .map(News.Item::text)
            .toList();
  }

  private List<String> emerged(int turn) {
    return finish.run().outcomes().emerged().stream()
        .filter(one -> one.turn() == turn)
        .map(Outcomes.Emerged::outcome)
        .map(outcome -> outcome.title())
        .toList();
  }

  /** What came of a decision, with what moved those asked; nothing if it did nothing. */
  public Optional<String> cameOf(Account account) {
    if (!account.acted()) {
      return Optional.empty();
    }
    Candidate first = account.candidates().get(0);
    return events.stream()
        .filter(event -> event.turn() == account.turn())
        .filter(event -> event.kind().equals(first.move().action()))
        .filter(event -> event.actor().equals(account.state()))
        .filter(event -> event.target().equals(first.move().target()))
        .filter(event -> event.subject().equals(first.move().subject()))
        .map(Happening::sentence)
        .findFirst();
  }

  /**
   * What another state weighed against a seat, or with it, and did not do.
   *
   * @param state the other, by its code
   * @param turn the month in which it was likeliest
   * @param candidate what
   */
  public record Intention(String state, int turn, Candidate candidate) {}

  /** What each other state was likeliest to do towards a seat and did not, one each. */
  public List<Intention> intentions(int seat) {
    String code = exercise().code(seat);
    List<Intention> found = new ArrayList<>();
    for (var state : exercise().scenario().states()) {
      if (!state.code().equals(code)) {
        accounts.stream()
            .filter(one -> one.state().equals(state.code()) && one.turn() >= exercise().from())
            .flatMap(
                one ->
                    undone(one, code).map(c -> new Intention(one.state(), one.turn(), c)).stream())
            .max(Comparator.comparingDouble(one -> one.candidate().probability()))
            .ifPresent(found::add);
      }
    }
    return found;
  }

  private static Optional<Candidate> undone(Account account, String towards) {
    return account.candidates().stream()
        .skip(account.acted() ? 1 : 0)
        .filter(one -> one.move().target().equals(towards) || one.move().subject().equals(towards))
        .filter(one -> one.probability() >= NOTICED)
        .max(Comparator.comparingDouble(Candidate::probability));
  }

  /** What was said and what was done. */
  public List<Gap> gaps() {
    return Gap.of(events, exercise().from());
  }

  /**
   * What a seat took something to be, and what it was.
   *
   * @param known as it was known
   * @param truth the cell's value
   */
  public record Guess(Known known, double truth) {}

  /** What a seat took the others' steadiness and trust to be when it came to the decision. */
  public List<Guess> guesses(int seat) {
    int turn = exercise().decision().turn();
    double[] cells = finish.game().recording().series().get(turn);
    Sight sight = new Sight(exercise().scenario(), finish.seed(), seat);
    List<Guess> guesses = new ArrayList<>();
    for (var state : exercise().scenario().states()) {
      for (String cell :
          List.of(
              "state." + state.code() + ".stability",
              "dyad." + state.code() + "." + exercise().code(seat) + ".trust")) {
        int place = finish.game().plan().layout().find(cell);
        if (place >= 0 && finish.game().plan().layout().used(place)) {
          sight
              .of(cells, place)
              .filter(known -> !known.exact())
              .ifPresent(known -> guesses.add(new Guess(known, cells[place])));
        }
      }
    }
    return guesses;
  }

  /**
   * An answer of a seat.
   *
   * @param event what was asked, and what came of it
   * @param said the answer
   */
  public record Answered(Happening event, entente.explain.Said said) {}

  /** What a seat answered when it was asked. */
  public List<Answered> answers(int seat) {
    String code = exercise().code(seat);
    return finish.game().recording().replies().stream()
        .map(names::said)
        .filter(said -> said.judgement().state().equals(code))
        .map(said -> new Answered(events.get(said.event()), said))
        .filter(one -> one.event().turn() >= exercise().from())
        .toList();
  }
}
