package entente.explain;

import entente.game.Event;
import entente.game.Game;
import entente.game.Plan;
import entente.game.Recording;
import entente.mind.Decision;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Tells a game as it is played: what happened since it was last asked and, where somebody chose it,
 * why. The game must keep decisions.
 */
public final class Teller {
  private final Names names;
  private final Motivation motivation;
  private int told;
  private int decided;
  private int answered;

  /**
   * A teller of one game.
   *
   * @param seats what each state is called as an actor, by code
   */
  public Teller(Plan plan, Map<String, String> seats) {
    this.names = new Names(plan);
    this.motivation = new Motivation(seats);
  }

  /** What happened since it was last asked, a sentence or two for each event. */
  public List<String> news(Game game) {
    Recording recording = game.recording();
    List<Account> accounts = accounts(recording.decisions());
    List<Said> answers = answers(recording);
    List<Event> events = recording.events();
    List<String> news = new ArrayList<>();
    for (; told < events.size(); told++) {
      Happening event = names.happening(events.get(told));
      List<Said> to = answers.stream().filter(said -> said.event() == event.number()).toList();
      news.add(line(event, accounts, to));
    }
    return news;
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
    String why = motivation.of(event, accounts, answers).map(text -> " " + text).orElse("");
    return Sentence.capital(said).replaceAll("\\s+", " ") + why;
  }
}
