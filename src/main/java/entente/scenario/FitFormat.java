package entente.scenario;

/** What a file of a calibration may hold, as its reader reads it. */
final class FitFormat {
  static final Form.Whole REPLAYS = new Form.Whole(1, 1000);
  static final Form.Whole GAMES = new Form.Whole(1, 10_000);
  static final Form.Whole SEED = new Form.Whole(0, Integer.MAX_VALUE);
  static final Form.Whole BUDGET = new Form.Whole(10, 100_000);

  private static final Form.Words TARGETS =
      new Form.Words("acts, and trails with fit data", Naming.FREE);

  static final Block PARAMETER =
      Block.of(
          Key.here("lower", Form.Plain.AMOUNT, "the least value that is tried"),
          Key.here("upper", Form.Plain.AMOUNT, "the greatest"),
          Key.NOTE);

  /** Every top-level key. */
  static final Block ROOT =
      Block.of(
          Key.here("calibration", Form.Plain.TEXT, "its name, that of the file without .yaml"),
          Key.here("title", Form.Plain.TEXT, "what it is called"),
          Key.free("about", Form.Plain.TEXT, "what it is about, in some sentences"),
          Key.here("history", Form.Plain.TEXT, "the history's path, relative to this file"),
          Key.here("parameters", new Form.Each(Naming.FREE, PARAMETER), "the numbers to fit"),
          Key.here("targets", TARGETS, "what they are fitted to"),
          Key.free("replays", REPLAYS, "how many replays a trial").otherwise("6"),
          Key.free("games", GAMES, "how many free games a trial").otherwise("12"),
          Key.free("seed", SEED, "the first seed").otherwise("1"),
          Key.free("budget", BUDGET, "how many trials at most").otherwise("200"),
          Key.NOTE);

  private FitFormat() {}
}
