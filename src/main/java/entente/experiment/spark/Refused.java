package entente.experiment.spark;

/** A worker will not play, for what it would play is not the batch's. */
final class Refused extends Exception {
  private static final long serialVersionUID = 1;

  Refused(String message) {
    super(message);
  }
}
