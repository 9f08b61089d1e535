package entente.world;

/**
 * Why a cell changed.
 *
 * @param turn the turn, 0 for the first
 * @param kind whether an act, a process, an inject or an order did it
 * @param name the action's, process's or inject's name
 * @param event the number of the event in the record that it belongs to, or -1
 */
public record Cause(int turn, Kind kind, String name, int event) {

  /** What kinds of causes there are. */
  public enum Kind {
    /** A state's act, or its answer to one. */
    ACTION,
    /** What time does. */
    PROCESS,
    /** An inject of the scenario or the facilitator. */
    INJECT,
    /** A setting of whoever started the run. */
    ORDER
  }
}
