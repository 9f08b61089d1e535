package entente.cli;

import entente.explain.Account;
import entente.explain.Happening;
import entente.explain.Motivation;
import entente.explain.Said;
import entente.store.RunReader;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/**
 * What came of a decision that was acted on.
 *
 * @param event what happened
 * @param answers what those asked said to it
 * @param told the same in words, with what moved each
 */
record Came(Happening event, List<Said> answers, String told) {

  /** What happened, and why. */
  static Came of(RunReader reader, Happening event, List<Account> accounts) throws IOException {
    List<Said> answers = reader.answers(event.number());
    String sentence = event.sentence().isBlank() ? event.kind() : event.sentence();
    String why =
        new Motivation(reader.manifest().states())
            .of(event, accounts, answers)
            .map(text -> " " + text)
            .orElse("");
    return new Came(event, answers, sentence + why);
  }

  /** What came of a decision; none if nothing did. */
  static Optional<Came> of(RunReader reader, Account account) throws IOException {
    List<Account> only = List.of(account);
    for (Happening event : reader.happenings()) {
      if (Motivation.behind(event, only).isPresent()) {
        return Optional.of(of(reader, event, only));
      }
    }
    return Optional.empty();
  }
}
