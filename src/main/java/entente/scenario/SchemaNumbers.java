package entente.scenario;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * JSON Schemas of numbers, plain or as blocks with a value. What all numbers of a kind have in
 * common is defined once; each then adds its range, which serves both ways of writing.
 */
final class SchemaNumbers {
  private static final List<Object> FLAGS = List.of(true, false, 0, 1);

  private SchemaNumbers() {}

  /** The definitions that the numbers refer to. */
  static Map<String, Object> shared() {
    Map<String, Object> number = Json.of("type", List.of("number", "object"));
    number.putAll(block(Json.of("type", "number"), Json.of("type", "number", "minimum", 0)));
    Map<String, Object> count = Json.of("type", List.of("integer", "object"));
    count.putAll(block(Json.of("type", "integer"), Json.of("const", 0)));
    Map<String, Object> flag = Json.of("type", "object");
    flag.putAll(block(Json.of("enum", FLAGS), Json.of("const", 0)));
    flag = Json.of("anyOf", List.of(Json.of("enum", FLAGS), flag));
    return Json.of("number", number, "count", count, "flag", flag);
  }

  private static Map<String, Object> block(Map<String, Object> value, Map<String, Object> spread) {
    Map<String, Object> properties = new LinkedHashMap<>();
    for (Key key : Figures.block(new Form.Number("", 0, 0)).keys()) {
      Map<String, Object> schema = Json.of("description", key.phrase());
      schema.putAll(
          switch (key.name()) {
            case "value" -> value;
            case "spread" -> spread;
            default -> SchemaWords.of(key.form());
          });
      properties.put(key.name(), schema);
    }
    properties.put("source", Json.of("$ref", "#/$defs/source"));
    List<String> required = List.of("value");
    return Json.of("properties", properties, "required", required, "additionalProperties", false);
  }

  /** A number with its range. */
  static Map<String, Object> of(Form.Number number) {
    String kind = number.isFlag() ? "flag" : number.isCounted() ? "count" : "number";
    Map<String, Object> schema = new LinkedHashMap<>();
    Map<String, Object> range = range(number);
    if (!range.isEmpty()) {
      schema.putAll(range);
      schema.put("properties", Json.of("value", range));
    }
    schema.put("allOf", List.of(Json.of("$ref", "#/$defs/" + kind)));
    return schema;
  }

  private static Map<String, Object> range(Form.Number number) {
    Map<String, Object> range = new LinkedHashMap<>();
    if (!number.isFlag() && Double.isFinite(number.min())) {
      range.put("minimum", plain(number.min()));
    }
    if (!number.isFlag() && Double.isFinite(number.max())) {
      range.put("maximum", plain(number.max()));
    }
    return range;
  }

  private static Number plain(double bound) {
    return bound == Math.rint(bound) ? (Number) (long) bound : (Number) bound;
  }
}
