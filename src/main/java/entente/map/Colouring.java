package entente.map;

import java.util.List;

/** By what the states are filled. */
public sealed interface Colouring permits CellColouring, BlocColouring {

  /** Its name, as commands take it: cells with a star for the state, or {@code bloc}. */
  String name();

  /** What it shows, in some words. */
  String title();

  /** How a moment is filled. */
  Filling of(Moment moment);

  /**
   * The same with a scale that holds all values of a run, so that its months can be compared.
   *
   * @param series all cells at the ends of the turns
   */
  Colouring fitted(List<double[]> series);
}
