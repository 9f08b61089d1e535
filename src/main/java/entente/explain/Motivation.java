package entente.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Why something was done, in a sentence: what moved the actor, and what moved those asked. */
public final class Motivation {
  private static final int STRONGEST = 2;
  private final Map<String, String> seats;

  /**
   * Motivations of states called by their seats.
   *
   * @param seats what each state is called as an actor, by code
   */
  public Motivation(Map<String, String> seats) {
    this.seats = Map.copyOf(seats);
  }

  /**
   * The sentence; none if nobody chose it or it was not gone through with.
   *
   * @param accounts the decisions of the event's turn
   * @param answers what was said to the event
   */
  public Optional<String> of(Happening event, List<Account> accounts, List<Said> answers) {
    return event.result().equals(Happening.LAPSED)
        ? Optional.empty()
        : account(event, accounts).map(account -> sentence(event, account, answers));
  }

  /** The candidate that an event came from. */
  public static Optional<Candidate> behind(Happening event, List<Account> accounts) {
    return account(event, accounts).map(account -> account.candidates().get(0));
  }

  private static Optional<Account> account(Happening event, List<Account> accounts) {
    return accounts.stream()
        .filter(account -> account.acted() && account.turn() == event.turn())
        .filter(account -> fits(account.candidates().get(0).move(), event))
        .findFirst();
  }

  private static boolean fits(Move move, Happening event) {
    return move.action().equals(event.kind())
        && move.actor().equals(event.actor())
        && move.target().equals(event.target())
        && move.subject().equals(event.subject())
        && event.items().equals(items(move));
  }

  private static List<String> items(Move move) {
    List<String> items = new ArrayList<>(List.of(move.take(), move.give(), move.alsoGive()));
    items.removeIf(String::isEmpty);
    return items;
  }

  private String sentence(Happening event, Account account, List<Said> answers) {
    StringBuilder sentence = new StringBuilder(seat(event.actor())).append(" acted ");
    sentence.append(account.ordered() ? "as ordered" : why(account.candidates().get(0)));
    for (Said said : answers) {
      sentence.append("; ").append(seat(said.judgement().state()));
      sentence.append(' ').append(said.verb()).append(' ');
      sentence.append(said.ordered() ? "as ordered" : why(said));
    }
    return Sentence.capital(sentence.append('.').toString());
  }

  private static String why(Candidate candidate) {
    List<Reason> own = Reasons.speakingFor(candidate.reasons(), STRONGEST);
    return own.isEmpty() ? "though no motive spoke for it" : why(own);
  }

  private static String why(Said said) {
    List<Reason> all = said.judgement().reasons();
    List<Reason> told =
        said.yes() ? Reasons.speakingFor(all, STRONGEST) : Reasons.speakingAgainst(all, STRONGEST);
    String without =
        said.yes() ? "though no motive spoke for it" : "though no motive spoke against";
    return told.isEmpty() ? without : why(told);
  }

  private static String why(List<Reason> reasons) {
    return "for its " + Reasons.words(reasons);
  }

  private String seat(String code) {
    return seats.getOrDefault(code, code);
  }
}
