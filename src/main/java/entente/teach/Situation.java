package entente.teach;

import entente.explain.Account;
import entente.explain.Candidate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How things stand for a seat that has a month's orders to give.
 *
 * @param turn the turn
 * @param month the month, such as 2022-10
 * @param most how many things it can begin this month
 * @param account what its staff makes of what might be done: what the state itself would weigh
 * @param known what it knows of the world, by the names of cells
 * @param news what it has heard since the last orders
 */
public record Situation(
    int turn,
    String month,
    int most,
    Account account,
    Map<String, Known> known,
    List<String> news) {

  /** What might be done, the most valuable to the state itself first. */
  public List<Candidate> options() {
    return account.candidates();
  }

  /** What is known of a cell; nothing if it is hidden or does not exist. */
  public Optional<Known> of(String cell) {
    return Optional.ofNullable(known.get(cell));
  }

  /** The best guess of a cell; 0 if it is hidden. */
  public double best(String cell) {
    return of(cell).map(Known::best).orElse(0.0);
  }
}
