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
import entente.teach.Menu;
import entente.teach.Wording;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What a seat that people hold can order in a month.
 *
 * @param most how many things it can begin
 * @param account what its staff makes of what might be done
 * @param options the same as the game has them, in the same order
 * @param choices the same in words, in the order in which they are listed
 */
public record Desk(int most, Account account, List<Option> options, List<Choice> choices) {

  /**
   * Something that can be ordered.
   *
   * @param line the order, without the month and the seat
   * @param candidate what the staff makes of it
   * @param group the group of like deeds, in words
   * @param words what would be done
   * @param answers what those asked would probably answer; empty if nobody is
   */
  public record Choice(
      String line, Candidate candidate, String group, String words, String answers) {}

  /** Keeps copies. */
  public Desk {
    options = List.copyOf(options);
    choices = List.copyOf(choices);
  }

  static Desk of(Plan plan, OrderText text, Wording words, int most, Decision free) {
    Account account = new Names(plan).account(free);
    List<Choice> choices = new ArrayList<>();
    for (int k = 0; k < free.options().size(); k++) {
      Intent intent = Intent.of(free.options().get(k).initiative());
      Candidate candidate = account.candidates().get(k);
      choices.add(
          new Choice(
              text.what(new Order.Act(free.turn(), intent)),
              candidate,
              Menu.group(candidate.move().action()),
              words.order(candidate.move()),
              words.answers(candidate)));
    }
    choices.sort(
        Comparator.comparing(Choice::candidate, Menu.order()).thenComparing(Choice::words));
    return new Desk(most, account, free.options(), choices);
  }
}
