package entente.teach.room;

import java.util.List;
import java.util.Map;

/**
 * A seat as it stands.
 *
 * @param seat the state's code
 * @param name what the team calls itself; empty if none has joined
 * @param code with which it is joined
 * @param people whether people hold it
 * @param ready whether it is ready for the month to close
 * @param draft what it means to order
 * @param answers what it answered, by what was asked
 */
public record SeatState(
    String seat,
    String name,
    String code,
    boolean people,
    boolean ready,
    List<String> draft,
    Map<String, String> answers) {

  /** Keeps copies. */
  public SeatState {
    draft = List.copyOf(draft);
    answers = Map.copyOf(answers);
  }
}
