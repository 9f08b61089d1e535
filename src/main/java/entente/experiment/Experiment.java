package entente.experiment;

import entente.scenario.SourceFile;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** An experiment that is checked and ready to run; nothing in it changes, so any thread may ask. */
public interface Experiment {

  /** Its name, that of its file without {@code .yaml}. */
  String name();

  /** The SHA-256, in hexadecimal, of all texts that decide a result: its file, the scenario's. */
  String digest();

  /** Those texts: its own file first, then the scenario's. */
  List<SourceFile> texts();

  /** Where the scenario's file lies. */
  Path scenario();

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

  /** A point as it is set on top of the scenario from outside: values by the factors' names. */
  Map<String, String> settings(Point point);

  /** What is kept of each run. */
  Kept kept();
}
