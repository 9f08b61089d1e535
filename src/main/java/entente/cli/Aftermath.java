package entente.cli;

import entente.explain.Account;
import entente.explain.Happening;
import entente.explain.Motivation;
import entente.store.RunReader;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** What came of a decision: the event, and how those asked really answered. */
final class Aftermath {
  private final RunReader reader;
  private final List<Happening> events;
  private final Motivation motivation;

  Aftermath(RunReader reader) throws IOException {
    this.reader = reader;
    this.events = reader.happenings();
    this.motivation = new Motivation(reader.manifest().states());
  }

  Optional<String> of(Account account) throws IOException {
    List<Account> only = List.of(account);
    for (Happening event : events) {
      if (Motivation.behind(event, only).isPresent()) {
        String why = motivation.of(event, only, reader.answers(event.number())).orElse("");
        return Optional.of((event.sentence() + " " + why).strip());
      }
    }
    return Optional.empty();
  }
}
