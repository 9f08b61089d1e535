package entente.teach.room;

import entente.explain.Account;
import entente.explain.Candidate;
import entente.explain.Names;
import entente.game.Plan;
import entente.mind.Decision;
import entente.mind.Option;
import entente.order.Intent;
import entente.order.Order;
import entente.scenario.OrderText;
import java.util.ArrayList;
import java.util.List;

/**
 * What a seat that people hold can order in a month.
 *
 * @param most how many things it can begin
 * @param account what its staff makes of what might be done
 * @param options the same as the game has them, in the same order
 * @param choices the same as they are ordered
 */
public record Desk(int most, Account account, List<Option> options, List<Choice> choices) {

  /**
   * Something that can be ordered.
   *
   * @param line the order, without the month and the seat
   * @param candidate what the staff makes of it
   */
  public record Choice(String line, Candidate candidate) {}

  /** Keeps copies. */
  public Desk {
    options = List.copyOf(options);
    choices = List.copyOf(choices);
  }

  static Desk of(Plan plan, OrderText words, int turn, int most, Decision free) {
    Account account = new Names(plan).account(free);
    List<Choice> choices = new ArrayList<>();
    for (int k = 0; k < free.options().size(); k++) {
      Intent intent = Intent.of(free.options().get(k).initiative());
      choices.add(new Choice(words.what(new Order.Act(turn, intent)), account.candidates().get(k)));
    }
    return new Desk(most, account, free.options(), choices);
  }
}
