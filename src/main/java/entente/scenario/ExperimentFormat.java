package entente.scenario;

import java.util.List;

/** The format of experiments: what a file may hold, as it is read. */
final class ExperimentFormat {
  /** More points than this are refused. */
  static final int MOST_POINTS = 100_000;

  /** More runs than this are refused. */
  static final int MOST_RUNS = 1_000_000;

  static final Form.Whole TURNS = new Form.Whole(1, Scenario.MOST_TURNS);
  static final Form.Whole REPLICATES = new Form.Whole(1, MOST_RUNS);
  static final Form.Whole SEED = new Form.Whole(0, Integer.MAX_VALUE);
  static final Form.Whole COUNT = new Form.Whole(2, MOST_POINTS);
  static final Form.Whole SAMPLES = new Form.Whole(1, MOST_POINTS);
  static final Form.Whole LEVELS = new Form.Whole(2, 100);

  static final Block GRID =
      Block.of(
          Key.here("from", Form.Plain.AMOUNT, "the first value"),
          Key.here("to", Form.Plain.AMOUNT, "the last value"),
          Key.here("values", COUNT, "how many values, both ends among them"));
  static final Block SPAN =
      Block.of(
          Key.here("from", Form.Plain.AMOUNT, "the least value"),
          Key.here("to", Form.Plain.AMOUNT, "the greatest value"));
  static final Block NORMAL =
      Block.of(
          Key.here("mean", Form.Plain.AMOUNT, "the mean, within the range of what varies"),
          Key.here("deviation", Form.Plain.AMOUNT, "the standard deviation, greater than 0"));

  static final List<String> VARIATIONS = List.of("list", "grid", "uniform", "logUniform", "normal");
  static final Block FACTOR =
      Block.of(
              Key.free("list", Form.Plain.VALUES, "these values and no others"),
              Key.free("grid", GRID, "evenly spaced values"),
              Key.free("uniform", SPAN, "evenly spread between two ends"),
              Key.free("logUniform", SPAN, "its logarithm is evenly spread; both ends above 0"),
              Key.free("normal", NORMAL, "normal, without what lies outside its range"),
              Key.NOTE)
          .choosing(Block.Choice.Kind.EXACTLY_ONE, VARIATIONS.toArray(String[]::new));

  static final List<String> METHODS =
      List.of("factorial", "points", "latinHypercube", "sobol", "morris");
  static final Block DESIGN =
      Block.of(
          Key.here(
              "method", new Form.Word("a method", Naming.oneOf(METHODS)), "how points are chosen"),
          Key.free("points", Form.Plain.SETTINGS, "of points: the points themselves"),
          Key.free("samples", SAMPLES, "of latinHypercube and sobol: how many samples"),
          Key.free("trajectories", SAMPLES, "of morris: how many walks"),
          Key.free("levels", LEVELS, "of morris: how many levels a factor has, an even number")
              .otherwise("4"),
          Key.NOTE);

  private static final Form.Words CELLS =
      new Form.Words("cells, patterns of cells with *, or all", Naming.FREE);
  static final Block RECORD =
      Block.of(
          Key.free("cells", CELLS, "cells of which the last value is kept").otherwise("none"),
          Key.free("series", CELLS, "cells of which every month's value is kept").otherwise("none"),
          truth("events", "whether every event is kept"),
          truth("decisions", "whether every decision is kept"),
          truth("ledger", "whether every change of a cell is kept with its cause"),
          Key.NOTE);

  /** Every top-level key. */
  static final Block ROOT =
      Block.of(
          Key.here("experiment", Form.Plain.TEXT, "its name, that of the file without .yaml"),
          Key.here("title", Form.Plain.TEXT, "what it is called"),
          Key.free("question", Form.Plain.TEXT, "what it asks, in some sentences"),
          Key.here("scenario", Form.Plain.TEXT, "the scenario's path, relative to this file"),
          Key.free("turns", TURNS, "how many months are played").otherwise("as the scenario says"),
          Key.free(
                  "replicates",
                  REPLICATES,
                  "how many games are played at each point, each with a seed of its own")
              .otherwise("1"),
          Key.free("seed", SEED, "the seed of the first replicate and of the design")
              .otherwise("1"),
          Key.free(
              "factors",
              new Form.Each(Naming.FREE, FACTOR),
              "what varies: cells, numbers and switches of mechanisms, by their names"),
          Key.free("design", DESIGN, "which points are visited").otherwise("factorial"),
          Key.free("record", RECORD, "what is kept of each run besides its outcomes")
              .otherwise("nothing"),
          Key.NOTE);

  private ExperimentFormat() {}

  private static Key truth(String name, String meaning) {
    return Key.free(name, Form.Plain.TRUTH, meaning).otherwise("false");
  }
}
