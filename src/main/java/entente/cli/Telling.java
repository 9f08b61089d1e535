package entente.cli;

import entente.explain.Account;
import entente.explain.Happening;
import entente.explain.Motivation;
import entente.explain.Names;
import entente.explain.Said;
import entente.game.Event;
import entente.game.Game;
import entente.game.Recording;
import entente.mind.Decision;
import entente.scenario.Scenario;
import entente.scenario.State;
import java.io.PrintWriter;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Tells a game month by month: what happened and, where somebody chose it, why. */
final class Telling implements Consumer<Game> {
  private final PrintWriter out;
  private final Names names;
  private final Motivation motivation;
  private int told;
  private int decided;
  private int answered;

  Telling(PrintWriter out, Scenario scenario) {
    this.out = out;
    this.names = new Names(scenario.plan());
    this.motivation =
        new Motivation(
            scenario.states().stream().collect(Collectors.toMap(State::code, State::seat)));
  }

  @Override
  public void accept(Game game) {
    Recording recording = game.recording();
    List<Account> accounts = accounts(recording.decisions());
    List<Said> answers = answers(recording);
    List<Event> events = recording.events();
    if (told < events.size()) {
      out.println(game.plan().month(game.turn() - 1));
    }
    for (; told < events.size(); told++) {
      Happening event = names.happening(events.get(told));
      List<Said> to = answers.stream().filter(said -> said.event() == event.number()).toList();
      out.println("  " + line(event, accounts, to));
    }
    out.flush();
  }

  private List<Account> accounts(List<Decision> decisions) {
    List<Account> accounts =
        decisions.subList(decided, decisions.size()).stream()
            .filter(Decision::acted)
            .map(names::account)
            .toList();
    decided = decisions.size();
    return accounts;
  }

  private List<Said> answers(Recording recording) {
    int size = recording.replies().size();
    List<Said> said =
        recording.replies().subList(answered, size).stream().map(names::said).toList();
    answered = size;
    return said;
  }

  private String line(Happening event, List<Account> accounts, List<Said> answers) {
    String sentence = event.sentence();
    String said = sentence.isBlank() ? event.kind() + " " + event.result() : sentence.strip();
    String why =
        motivation.of(event, accounts, answers).map(text -> " " + capital(text)).orElse("");
    return capital(said).replaceAll("\\s+", " ") + why;
  }

  private static String capital(String sentence) {
    return Character.toUpperCase(sentence.charAt(0)) + sentence.substring(1);
  }
}
