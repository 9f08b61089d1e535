package entente.teach;

import entente.explain.Account;
import entente.explain.Candidate;
import entente.explain.Happening;
import entente.explain.Motivation;
import entente.explain.Names;
import entente.explain.Said;
import entente.game.Event;
import entente.game.Game;
import entente.mind.Decision;
import entente.scenario.Scenario;
import java.util.ArrayList;
import java.util.List;

/** What an audience is told of what happened, in the order in which it happened. */
public final class News {
  private final Audience audience;
  private final Motivation motivation;
  private final CellWords cells;

  /** The news of an audience. */
  public News(Audience audience, Scenario scenario) {
    this.audience = audience;
    this.motivation = new Motivation(new Wording(scenario).seats());
    this.cells = new CellWords(scenario);
  }

  /**
   * Something that was heard of.
   *
   * @param event what
   * @param text in words, with the reasons where the audience is told them
   */
  public record Item(Happening event, String text) {}

  /** What it hears of a game's events of some turns. */
  public List<Item> of(Game game, int from, int until) {
    Names names = new Names(game.plan());
    List<Account> accounts =
        game.recording().decisions().stream()
            .filter(Decision::acted)
            .filter(one -> one.turn() >= from && one.turn() <= until)
            .map(names::account)
            .toList();
    List<Said> answers = game.recording().replies().stream().map(names::said).toList();
    List<Item> items = new ArrayList<>();
    for (Event event : game.recording().events()) {
      if (event.turn() >= from && event.turn() <= until) {
        Happening one = names.happening(event);
        boolean covert =
            Motivation.behind(one, accounts)
                .map(Candidate::move)
                .filter(m -> m.covert())
                .isPresent();
        if (audience.hears(one, covert)) {
          items.add(new Item(one, text(one, accounts, answers)));
        }
      }
    }
    return items;
  }

  private String text(Happening event, List<Account> accounts, List<Said> answers) {
    String sentence = cells.told(event.sentence().strip());
    if (!audience.knowsAll()) {
      return sentence;
    }
    List<Said> to = answers.stream().filter(said -> said.event() == event.number()).toList();
    return sentence + motivation.of(event, accounts, to).map(why -> " " + why).orElse("");
  }
}
