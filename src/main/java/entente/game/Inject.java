package entente.game;

import java.util.List;

/**
 * Something that happens from outside the system of states.
 *
 * @param name its name
 * @param when when it comes; it comes once
 * @param text what is put on the record, or empty
 * @param steps what it changes, in order
 */
public record Inject(String name, Condition when, String text, List<Step> steps) {

  /** A change of one cell, or the start or end of a war. */
  public sealed interface Step {}

  /** Sets a cell. */
  public record SetCell(int cell, double value) implements Step {}

  /** Adds to a cell. */
  public record AddCell(int cell, double change) implements Step {}

  /** Starts a declared war. */
  public record StartWar(int war) implements Step {}

  /** Ends a war. */
  public record EndWar(int war) implements Step {}
}
