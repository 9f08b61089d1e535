package entente.experiment;

import java.util.List;

/** An experiment that is checked and ready to run; nothing in it changes, so any thread may ask. */
public interface Experiment {

  /** Its name, that of its file without {@code .yaml}. */
  String name();

  /** The SHA-256, in hexadecimal, of all texts that decide a result: its file, the scenario's. */
  String digest();

  /** What varies, in the order of the file. */
  List<Factor> factors();

  /** The points of its design, in their order. */
  List<Point> points();

  /** How many games are played at each point. */
  int replicates();

  /** The seed from which designs and runs draw. */
  long seed();

  /**
   * The seed of a replicate, the same at all points: differences between points are then paired
   * (common random numbers).
   *
   * @param replicate from 0
   */
  long seed(int replicate);

  /** How many months each game is played. */
  int turns();

  /** The scenario under a point; cheap, for nothing is read again. */
  Setting setting(Point point);

  /** What is kept of each run. */
  Kept kept();
}
