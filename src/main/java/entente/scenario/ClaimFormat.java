package entente.scenario;

import java.util.List;

/** What a file of a claim may hold, as its reader reads it. */
final class ClaimFormat {
  static final Form.Whole TURNS = new Form.Whole(1, Scenario.MOST_TURNS);
  static final Form.Whole SAMPLES = new Form.Whole(1, 10);
  static final List<String> KINDS = List.of("emergent", "consistency");
  static final List<String> NEEDED = List.of("all", "any");
  static final List<String> FORMS = List.of("first", "ever", "end", "mean");
  static final List<String> TRIALS =
      List.of("difference", "change", "level", "equal", "bend", "passing");

  private static final Key OF =
      Key.here("of", new Form.Word("a measure", Naming.FREE), "what is measured");
  private static final Form.Words ARMS = new Form.Words("names of arms", Naming.FREE);
  private static final Form SETTINGS = new Form.Each(Naming.FREE, Form.Plain.SETTING);

  static final Block ARM =
      Block.of(
          Key.free("set", SETTINGS, "cells, numbers and switches, by their names"),
          Key.free("over", Form.Plain.TEXT, "the path of a part laid over the scenario"),
          Key.NOTE);

  static final Block MEASURE =
      Block.of(
              expression("first", "months until this holds, censored at the end"),
              expression("ever", "whether this ever holds"),
              expression("end", "a number at the end"),
              expression("mean", "the mean of a number over the months"),
              expression("given", "only games of which this holds at the end count"),
              expression("during", "of mean: only months in which this holds count"),
              expression("per", "of end: what it is divided by, over all games"),
              Key.free("from", TURNS, "the first month that counts, from 0").otherwise("0"),
              Key.free("until", TURNS, "the first month that counts no more"),
              Key.NOTE)
          .choosing(Block.Choice.Kind.EXACTLY_ONE, FORMS.toArray(String[]::new));

  static final Block TRIAL =
      Block.of(
              OF,
              Key.free("difference", ARMS, "two arms: the second less the first"),
              Key.free("change", ARMS, "two arms: the second over the first, less 1"),
              Key.free("level", ARMS, "one arm"),
              Key.free("equal", ARMS, "two arms that do not differ"),
              Key.free("bend", ARMS, "arms of rising or falling dose, four at least"),
              Key.free("passing", ARMS, "arms of rising or falling dose, two at least"),
              Key.free("least", Form.Plain.AMOUNT, "the least effect, with the sign claimed"),
              Key.free("monotone", ARMS, "of difference: arms whose means go one way"),
              Key.free("above", Form.Plain.AMOUNT, "of level: the bound, from below"),
              Key.free("below", Form.Plain.AMOUNT, "of level and passing: the bound, from above"),
              Key.free("within", Form.Plain.AMOUNT, "of equal: the margin"),
              Key.free("dose", new Form.Word("a measure", Naming.FREE), "of bend and passing"),
              Key.free("near", Form.Plain.VALUES, "of bend: two doses between which it lies"),
              Key.free("at", Form.Plain.AMOUNT, "of passing: the level that is passed"),
              Key.NOTE)
          .choosing(Block.Choice.Kind.EXACTLY_ONE, TRIALS.toArray(String[]::new));

  static final Block ABLATION =
      Block.of(
          Key.here("set", SETTINGS, "what switches the mechanism off"),
          Key.free("fails", new Form.Words("names of tests", Naming.FREE), "tests that must fail")
              .otherwise("all"),
          Key.NOTE);

  /** Every top-level key. */
  static final Block ROOT =
      Block.of(
          Key.here("claim", Form.Plain.TEXT, "its name, that of the file without .yaml"),
          Key.here("title", Form.Plain.TEXT, "the claim in a sentence"),
          Key.here("argument", Form.Plain.TEXT, "why it might be so"),
          Key.here("passage", Form.Plain.TEXT, "where the argument is made"),
          Key.here("kind", new Form.Word("a kind", Naming.oneOf(KINDS)), "whether it is evidence"),
          Key.here("scenario", Form.Plain.TEXT, "the scenario's path, relative to this file"),
          Key.free("turns", TURNS, "how many months are played").otherwise("as the scenario says"),
          Key.free("samples", SAMPLES, "how many times the pairs asked for").otherwise("1"),
          Key.here("arms", new Form.Each(Naming.FREE, ARM), "ways in which games are played"),
          Key.here("measures", new Form.Each(Naming.FREE, MEASURE), "what is measured"),
          Key.here("tests", new Form.Each(Naming.FREE, TRIAL), "what is claimed"),
          needed("holds", "how many of the tests must hold"),
          Key.free("without", new Form.Each(Naming.FREE, ABLATION), "what must make it fail"),
          needed("fails", "how many of these must make it fail"),
          Key.free("placebos", new Form.Each(Naming.FREE, TRIAL), "what must show nothing"),
          Key.NOTE);

  private ClaimFormat() {}

  private static Key expression(String name, String meaning) {
    return Key.free(name, Form.Plain.EXPRESSION, meaning);
  }

  private static Key needed(String name, String meaning) {
    return Key.free(name, new Form.Word("all or any", Naming.oneOf(NEEDED)), meaning)
        .otherwise("all");
  }
}
