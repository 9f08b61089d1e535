package entente.scenario;

import entente.game.Rules;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What a file of a history may hold, as its reader reads it. */
final class HistoryFormat {
  static final List<String> CONFIDENCE = List.of("high", "medium", "low");

  private static final Key MONTH = Key.here("month", Form.Plain.MONTH, "when it was");
  private static final Form STATE = new Form.Word("a state", Naming.STATE);
  private static final Form ITEM = new Form.Word("a good or technology", Naming.FREE);
  private static final Form.Words STATES = new Form.Words("states", Naming.STATE);
  private static final Form ACTION = new Form.Word("an action", Naming.oneOf(Rules.ACTIONS));
  private static final Form.Words ACTIONS = new Form.Words("actions", Naming.oneOf(Rules.ACTIONS));

  static final Block WATCH =
      Block.of(
          Key.here("acts", ACTIONS, "kinds of acts that would be on record"),
          Key.here("with", STATES, "towards whom"),
          Key.here("reason", Form.Plain.TEXT, "why the record can be taken as complete"));

  static final Block ACT =
      Block.of(
          MONTH,
          Key.here("kind", ACTION, "what was done"),
          Key.here("actor", STATE, "who did it"),
          Key.free("target", STATE, "towards whom"),
          Key.free("about", STATE, "about whom"),
          Key.free("take", ITEM, "what the actor takes"),
          Key.free("taken", Form.Plain.AMOUNT, "how much of it"),
          Key.free("give", ITEM, "what the actor gives"),
          Key.free("given", Form.Plain.AMOUNT, "how much of it"),
          Key.free("also", ITEM, "what it gives besides"),
          Key.free("alsoGiven", Form.Plain.AMOUNT, "how much of it"),
          Key.free("covert", Form.Plain.TRUTH, "whether it was hidden").otherwise("false"),
          Key.free("agreed", STATES, "who said yes of those asked; [] if nobody did"),
          Key.free("result", new Form.Word("a result", Naming.FREE), "what came of it"),
          Key.free("scored", Form.Plain.TRUTH, "whether it is scored").otherwise("true"),
          Key.here(
              "confidence",
              new Form.Word("high, medium or low", Naming.oneOf(CONFIDENCE)),
              "how sure the coding is"),
          Key.here("reason", Form.Plain.TEXT, "why it is coded so"));

  static final Block UNCODED =
      Block.of(MONTH, Key.here("reason", Form.Plain.TEXT, "why it is no act of the engine's"));

  private static final Key MODEL =
      Key.free("model", Form.Plain.EXPRESSION, "what stands for it in a game");

  static final Block DATUM =
      Block.of(
          MONTH,
          Key.here("value", Form.Plain.AMOUNT, "what was measured"),
          word("role", HistoryFile.Role.values(), "what it is used for, and for that alone"),
          MODEL,
          Key.NOTE);

  static final Block TRAIL =
      Block.of(
          Key.here("title", Form.Plain.TEXT, "what it is"),
          Key.here("unit", Form.Plain.TEXT, "its unit"),
          MODEL,
          word("over", HistoryFile.Over.values(), "how a series is read at a month"),
          word("compare", HistoryFile.Compare.values(), "how model and data are compared"),
          Key.free("base", Form.Plain.MONTH, "the month to whose value others are related"),
          Key.free("within", Form.Plain.AMOUNT, "the data's spread in decimal logarithms, above 0")
              .otherwise("0.3"),
          Key.here("data", new Form.Steps(List.of(DATUM)), "what was measured"),
          Key.NOTE);

  /** Every top-level key. */
  static final Block ROOT =
      Block.of(
          Key.here("history", Form.Plain.TEXT, "its name, that of the file without .yaml"),
          Key.here("title", Form.Plain.TEXT, "what it is called"),
          Key.free("about", Form.Plain.TEXT, "what it is about, in some sentences"),
          Key.here("scenario", Form.Plain.TEXT, "the scenario's path, relative to this file"),
          Key.here("until", Form.Plain.MONTH, "the last month that is told"),
          Key.here("test", Form.Plain.MONTH, "the first month of the test part"),
          Key.free("floor", Form.Plain.AMOUNT, "the least chance reckoned with, 0.001 to 0.1")
              .otherwise("0.001"),
          Key.free("smoothing", Form.Plain.AMOUNT, "what each count starts at, 0.01 to 10")
              .otherwise("1"),
          Key.free("watched", new Form.Each(Naming.STATE, WATCH), "whose silence is on record"),
          Key.here("acts", new Form.Each(Naming.FREE, ACT), "what was done"),
          Key.free(
              "uncoded", new Form.Each(Naming.FREE, UNCODED), "what is no act of the engine's"),
          Key.free("trails", new Form.Each(Naming.FREE, TRAIL), "what was measured"),
          Key.NOTE);

  private HistoryFormat() {}

  private static Key word(String name, Enum<?>[] all, String meaning) {
    List<String> words =
        Arrays.stream(all).map(one -> one.name().toLowerCase(Locale.ROOT)).toList();
    String rule = "one of " + String.join(", ", words);
    return Key.here(name, new Form.Word(rule, Naming.oneOf(words)), meaning);
  }
}
