package entente.experiment.batch;

import java.io.IOException;

/** Who plays a batch: threads of this process, or other machines. */
public interface Crew {

  /** Who it is, in words, such as {@code 2 threads}. */
  String words();

  /**
   * Plays until nothing is left to be played or the work is stopped.
   *
   * @throws IOException if it cannot go on; what is finished is kept
   */
  void play(Work work) throws IOException;
}
