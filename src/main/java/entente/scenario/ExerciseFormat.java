package entente.scenario;

import java.util.List;

/** The format of exercises: what a file may hold, as it is read. */
final class ExerciseFormat {
  static final List<String> LEVELS = List.of("introductory", "intermediate", "advanced");
  static final Form.Whole MINUTES = new Form.Whole(10, 600);
  static final Form.Whole SEED = new Form.Whole(0, Integer.MAX_VALUE);

  private static final Form TEXTS = new Form.Words("texts", Naming.FREE);
  private static final Form ORDERS =
      new Form.Words("orders, such as \"AAA: treaty BBB\"", Naming.FREE);
  private static final Form STATE = new Form.Word("the code of a seat", Naming.STATE);

  static final Block SEAT =
      Block.of(
          Key.here("role", Form.Plain.TEXT, "who the players are"),
          Key.here("secret", Form.Plain.TEXT, "what nobody else is told"),
          Key.here("goals", TEXTS, "what they are to reach"));
  static final Block BRIEFING =
      Block.of(
          Key.here("public", Form.Plain.TEXT, "what everybody is told"),
          Key.here("seats", new Form.Each(Naming.STATE, SEAT), "what each seat is told"));
  static final Block INJECT =
      Block.of(
              Key.free("when", Form.Plain.MONTH, "the month in which it comes"),
              Key.free(
                  "if", Form.Plain.EXPRESSION, "it comes in the first month in which this holds"),
              Key.free("hand", Form.Plain.TRUTH, "it comes when the facilitator lets it"),
              Key.free("say", Form.Plain.TEXT, "a line for the record"),
              Key.free(
                  "do",
                  new Form.Words("steps, such as \"set CELL VALUE\"", Naming.FREE),
                  "what it changes, in order"),
              Key.NOTE)
          .choosing(Block.Choice.Kind.EXACTLY_ONE, "when", "if", "hand")
          .choosing(Block.Choice.Kind.AT_LEAST_ONE, "say", "do");
  static final Block ALTERNATIVE =
      Block.of(
          Key.here("title", Form.Plain.TEXT, "what it is called"),
          Key.here("orders", ORDERS, "what is ordered in that month"));
  static final Block DECISION =
      Block.of(
          Key.here("month", Form.Plain.MONTH, "the month of the central decision"),
          Key.here("seat", STATE, "whose decision it is"),
          Key.here("question", Form.Plain.TEXT, "what is to be decided"),
          Key.here(
              "alternatives",
              new Form.Each(Naming.FREE, ALTERNATIVE),
              "what might be ordered, two or more"),
          Key.free(
              "drawn",
              new Form.Each(Naming.FREE, Form.Plain.TEXT),
              "cells that are drawn over the futures, each with a title"));
  static final Block CHECK =
      Block.of(
          Key.here("seat", STATE, "whose play it is held against"),
          Key.here("ask", Form.Plain.TEXT, "the check as a question that yes answers well"),
          Key.here("if", Form.Plain.EXPRESSION, "what must hold in the end"),
          Key.here("because", Form.Plain.TEXT, "why it matters"));
  static final Block QUESTION =
      Block.of(
          Key.here("ask", Form.Plain.TEXT, "the question"),
          Key.here("notice", Form.Plain.TEXT, "what a good answer notices"));
  static final Block CRITERION =
      Block.of(
          Key.here("criterion", Form.Plain.TEXT, "what is graded"),
          Key.here("strong", Form.Plain.TEXT, "a strong performance"),
          Key.here("fair", Form.Plain.TEXT, "a fair one"),
          Key.here("weak", Form.Plain.TEXT, "a weak one"));
  static final Block READING =
      Block.of(
          Key.here("title", Form.Plain.TEXT, "author, title, year"),
          Key.here("where", Form.Plain.TEXT, "publisher, journal or address"));
  static final Block FACT =
      Block.of(
          Key.here("month", Form.Plain.MONTH, "when"),
          Key.here("what", Form.Plain.TEXT, "what happened"),
          Key.here("where", Form.Plain.TEXT, "where that is on record"));

  /** Every top-level key. */
  static final Block ROOT =
      Block.of(
          Key.here("exercise", Form.Plain.TEXT, "its name, that of the file without .yaml"),
          Key.here("title", Form.Plain.TEXT, "what it is called"),
          Key.here("level", new Form.Word("a level", Naming.oneOf(LEVELS)), "for whom it is"),
          Key.here("minutes", MINUTES, "how long it takes, debriefing included"),
          Key.here("about", Form.Plain.TEXT, "what it is about, in some sentences"),
          Key.here("scenario", Form.Plain.TEXT, "the scenario's path, relative to this file"),
          Key.free("seed", SEED, "the seed of the games").otherwise("1"),
          Key.here("from", Form.Plain.MONTH, "the first month that people play"),
          Key.here("until", Form.Plain.MONTH, "the last month that is played"),
          Key.free("futures", Form.Plain.MONTH, "the last month of the futures played afterwards")
              .otherwise("a year after until"),
          Key.here(
              "seats", new Form.Words("codes of states", Naming.STATE), "the states people play"),
          Key.here("objectives", TEXTS, "what is to be learnt"),
          Key.here("briefing", BRIEFING, "what players are told"),
          Key.free("injects", new Form.Each(Naming.FREE, INJECT), "what comes from outside"),
          Key.here("decision", DECISION, "the central decision"),
          Key.here("checks", new Form.Each(Naming.FREE, CHECK), "what is looked at in the end"),
          list("questions", QUESTION, "what to ask afterwards"),
          Key.here("prompts", TEXTS, "what to discuss"),
          list("rubric", CRITERION, "how to grade"),
          list("reading", READING, "what to read"),
          list("reality", FACT, "how the real world went"),
          Key.here(
              "sensible",
              new Form.Each(Naming.STATE, ORDERS),
              "standing orders of a sensible player of each seat, the most wanted first"),
          Key.NOTE);

  private ExerciseFormat() {}

  private static Key list(String name, Block block, String meaning) {
    return Key.here(name, new Form.Steps(List.of(block)), meaning);
  }
}
