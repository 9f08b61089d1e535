package entente.scenario;

import entente.world.Quantity;
import java.util.List;
import java.util.Set;

/** What may stand at a key. The reader reads by it, and the schema is generated from it. */
sealed interface Form
    permits Block,
        Form.Each,
        Form.Number,
        Form.Whole,
        Form.Plain,
        Form.Words,
        Form.Word,
        Form.Steps {

  /** The rule in a few words, such as {@code 0 to 1 (share)}. */
  String rule();

  /** A number with a source, plain or as {@code {value: 0.5, spread: 0.1, source: key}}. */
  record Number(String unit, double min, double max) implements Form {
    private static final Set<String> COUNTED =
        Set.of(
            "moves",
            "initiatives a month",
            "stages",
            "stages completed",
            "treaty levels",
            "count",
            "months left",
            "months open");
    private static final String CHANGE = "change of ";

    static Number of(Quantity quantity) {
      return new Number(quantity.unit(), quantity.min(), quantity.max());
    }

    /** A change of a cell. */
    static Number changeOf(Quantity quantity) {
      double span = quantity.max() - quantity.min();
      return new Number(CHANGE + quantity.unit(), -span, span);
    }

    /** Whether it is a truth. */
    boolean isFlag() {
      return unit.equals("0 or 1");
    }

    /** Whether it, or the change of it, must be whole. */
    boolean isCounted() {
      return COUNTED.contains(counts());
    }

    /** What it, or the change of it, is in. */
    String counts() {
      return unit.startsWith(CHANGE) ? unit.substring(CHANGE.length()) : unit;
    }

    @Override
    public String rule() {
      if (isFlag()) {
        return "true or false";
      }
      String range = Amount.say(min) + " to " + Amount.say(max);
      return (isCounted() ? "whole, " : "") + range + (unit.equals("1") ? "" : " (" + unit + ")");
    }
  }

  /** A whole number without a source. */
  record Whole(int min, int max) implements Form {
    @Override
    public String rule() {
      return "whole, " + min + " to " + max;
    }
  }

  /** What needs no more said than its kind. */
  enum Plain implements Form {
    TEXT("text"),
    MONTH("a month such as 2022-02"),
    TRUTH("true or false"),
    EXPRESSION("an expression over cells and the record"),
    PLACE("[longitude, latitude] in degrees"),
    PLACES("a list of places, each [longitude, latitude] in degrees"),
    PATHS("a path relative to this file, or a list of paths"),
    CELL("the name of a cell that may be set"),
    AMOUNT("a number"),
    VALUES("a list of numbers, or of true and false"),
    SETTING("a number, or true or false"),
    SETTINGS("a list of blocks, each with a value for every factor");

    private final String rule;

    Plain(String rule) {
      this.rule = rule;
    }

    @Override
    public String rule() {
      return rule;
    }
  }

  /** A word: the name of something. */
  record Word(String what, Naming naming) implements Form {
    @Override
    public String rule() {
      return what;
    }
  }

  /** A list of words, or one word alone. */
  record Words(String what, Naming naming) implements Form {
    @Override
    public String rule() {
      return "a list: " + what;
    }
  }

  /** A block whose keys are names that the scenario gives, each with the same form behind it. */
  record Each(Naming naming, Form form) implements Form {
    @Override
    public String rule() {
      return form instanceof Block
          ? "a block for each; keys: " + naming.rule()
          : "for each: " + form.rule();
    }
  }

  /** A list of steps, each a block of one of several kinds. */
  record Steps(List<Block> kinds) implements Form {
    @Override
    public String rule() {
      return kinds.size() == 1 ? "a list of blocks" : "a list of steps";
    }
  }
}
