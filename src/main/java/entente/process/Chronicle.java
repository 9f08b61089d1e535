package entente.process;

/** Takes down what happens by itself, with what it changes. */
public interface Chronicle {

  /**
   * Something happened.
   *
   * @param kind its kind
   * @param actor the state that it happened to or that did it, or -1
   * @param target another state concerned, or -1
   * @param item an item concerned, or -1
   * @param change writes what it changes, with the event for its cause
   */
  void happened(String kind, int actor, int target, int item, Runnable change);
}
