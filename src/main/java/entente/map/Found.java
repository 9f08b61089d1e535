package entente.map;

import java.util.List;

/** What lies at a point of a map, and what there is to say of it. */
public sealed interface Found {

  /** What it is, in lines; the first names it. */
  List<String> words();

  /**
   * A state.
   *
   * @param state its number
   */
  record AState(int state, List<String> words) implements Found {
    /** Nobody changes the lines. */
    public AState {
      words = List.copyOf(words);
    }
  }

  /**
   * An edge.
   *
   * @param layer of which kind
   * @param from the number of the first state
   * @param to that of the second
   */
  record AnEdge(Layer layer, int from, int to, List<String> words) implements Found {
    /** Nobody changes the lines. */
    public AnEdge {
      words = List.copyOf(words);
    }
  }
}
