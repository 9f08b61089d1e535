package entente.scenario;

import entente.game.Rules;
import entente.world.Axis;
import entente.world.Quantity;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** JSON Schemas of what stands at a key without being a block. */
final class SchemaWords {
  private static final String MONTH = "^[0-9]{4}-(?:0[1-9]|1[0-2])$";
  private static final Map<String, Object> VALUE = Json.of("type", List.of("number", "boolean"));

  private SchemaWords() {}

  static Map<String, Object> of(Form form) {
    if (form instanceof Form.Whole whole) {
      return Json.of("type", "integer", "minimum", whole.min(), "maximum", whole.max());
    } else if (form instanceof Form.Word word) {
      return word(word.naming());
    } else if (form instanceof Form.Words words) {
      return words(word(words.naming()));
    } else if (form instanceof Form.Plain plain) {
      return plain(plain);
    }
    throw new IllegalArgumentException(form + " is a block");
  }

  private static Map<String, Object> plain(Form.Plain plain) {
    return switch (plain) {
      case TEXT -> Json.of("type", "string");
      case MONTH -> Json.of("type", "string", "pattern", MONTH);
      case TRUTH -> Json.of("type", "boolean");
      case EXPRESSION -> Json.of("type", List.of("string", "boolean"));
      case CELL -> Json.of("type", "string", "pattern", cells());
      case AMOUNT -> Json.of("type", "number");
      case SETTING -> VALUE;
      case VALUES -> Json.of("type", "array", "minItems", 1, "items", VALUE);
      case SETTINGS ->
          Json.of("type", "array", "minItems", 1, "items", Json.of("additionalProperties", VALUE));
      case PATHS ->
          Json.of(
              "type",
              List.of("string", "array"),
              "minLength",
              1,
              "items",
              Json.of("type", "string", "minLength", 1));
      case PLACE -> place();
      case PLACES -> Json.of("type", "array", "minItems", 1, "items", place());
    };
  }

  private static Map<String, Object> place() {
    return Json.of(
        "type",
        "array",
        "prefixItems",
        List.of(degrees(180), degrees(90)),
        "minItems",
        2,
        "maxItems",
        2,
        "items",
        Json.of("type", "number"));
  }

  private static Map<String, Object> degrees(int most) {
    return Json.of("type", "number", "minimum", -most, "maximum", most);
  }

  private static Map<String, Object> word(Naming naming) {
    return naming.pattern().isEmpty()
        ? Json.of("enum", naming.known())
        : Json.of("type", "string", "pattern", naming.anchored());
  }

  /** One word, a list of them, or a block with such a list, which may have a source of its own. */
  private static Map<String, Object> words(Map<String, Object> word) {
    Map<String, Object> list = Json.of("type", "array", "items", word);
    Map<String, Object> properties = Json.of("value", list, "source", true);
    Map<String, Object> block =
        Json.of(
            "type",
            "object",
            "properties",
            properties,
            "required",
            List.of("value"),
            "additionalProperties",
            false);
    return Json.of("anyOf", List.of(word, list, block));
  }

  /** The names of all cells that may be set, by their patterns. */
  private static String cells() {
    StringBuilder names = new StringBuilder();
    for (Quantity quantity : Quantity.values()) {
      if (Keys.settable(quantity)) {
        names.append(names.length() == 0 ? "" : "|").append(cell(quantity));
      }
    }
    return "^(?:" + names + ")$";
  }

  private static String cell(Quantity quantity) {
    StringBuilder name = new StringBuilder();
    int star = 0;
    for (String word : quantity.pattern().split(Pattern.quote("."))) {
      name.append(name.length() == 0 ? "" : "\\.");
      name.append(word.equals("*") ? member(quantity.axes().get(star++)) : word);
    }
    return name.toString();
  }

  private static String member(Axis axis) {
    return switch (axis) {
      case STATE -> Naming.STATE.pattern();
      case GOOD, TECHNOLOGY, ITEM, WAR -> Naming.ITEM.pattern();
      case MOTIVE -> "(?:" + String.join("|", Rules.MOTIVES) + ")";
      case ACTION -> "(?:" + String.join("|", Rules.ACTIONS) + ")";
    };
  }
}
