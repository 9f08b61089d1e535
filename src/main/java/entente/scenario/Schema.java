package entente.scenario;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The format as a JSON Schema (draft 2020-12), made from the declarations that the reader reads by.
 * It knows the form of a file; which states, goods, cells and sources there are, whether
 * expressions parse and whether every number has a source is left to {@code entente check}.
 */
public final class Schema {
  private static final String SOURCE = "source";
  private static final String LIMITS =
      " This schema knows the form of a file. Whether a name that is used is declared, whether an"
          + " expression means something, whether every number has a source (its own or that of a"
          + " block around it) and what included files say, `entente check` tells.";

  /** What kind of file is described. */
  public enum Kind {
    /** A scenario, which says by itself all that a scenario must say but the mechanisms. */
    SCENARIO("Scenario", "A scenario of the Entente wargame engine.", Format.ROOT),
    /** A file that others complete: a model, or a variant that includes a whole scenario. */
    PART(
        "Part of a scenario",
        "A file that a scenario of the Entente wargame engine includes, such as a model, or a"
            + " variant that includes a whole scenario.",
        Format.ROOT),
    /** An experiment with a scenario. */
    EXPERIMENT("Experiment", "An experiment of the Entente wargame engine.", ExperimentFormat.ROOT),
    /** A claim about a scenario. */
    CLAIM("Claim", "A claim that the Entente wargame engine tests.", ClaimFormat.ROOT),
    /** A history of acts that were really done. */
    HISTORY("History", "A history that the Entente wargame engine replays.", HistoryFormat.ROOT),
    /** A calibration of numbers to a history. */
    CALIBRATION("Calibration", "A calibration of the Entente wargame engine.", FitFormat.ROOT),
    /** An exercise for a class. */
    EXERCISE(
        "Exercise", "An exercise for a class, of the Entente wargame engine.", ExerciseFormat.ROOT);

    private final String title;
    private final String about;
    private final Block root;

    Kind(String title, String about, Block root) {
      this.title = title;
      this.about = about;
      this.root = root;
    }

    /** What {@code source} means in it. */
    String source() {
      return this == HISTORY
          ? "Where it is on record."
          : "Key or keys under sources, for this and all that is inside it.";
    }

    /** What a file that holds the schema is called. */
    public String fileName() {
      return name().toLowerCase(Locale.ROOT) + ".schema.json";
    }
  }

  private final Kind kind;

  private Schema(Kind kind) {
    this.kind = kind;
  }

  /** The schema of a kind of file, as indented JSON with a line feed at its end. */
  public static String of(Kind kind) {
    return Json.print(new Schema(kind).root());
  }

  private Map<String, Object> root() {
    Map<String, Object> root = new LinkedHashMap<>();
    root.put("$schema", "https://json-schema.org/draft/2020-12/schema");
    root.put("title", kind.title);
    root.put("description", kind.about + LIMITS);
    root.putAll(block(kind.root));
    root.put("type", "object");
    Map<String, Object> shared = Json.of(SOURCE, source());
    shared.putAll(SchemaNumbers.shared());
    root.put("$defs", shared);
    return root;
  }

  private Map<String, Object> source() {
    Map<String, Object> source = new LinkedHashMap<>();
    source.put("description", kind.source());
    source.putAll(SchemaWords.of(new Form.Words("sources", Naming.FREE)));
    return source;
  }

  private Map<String, Object> form(Form form) {
    if (form instanceof Block block) {
      return block(block);
    } else if (form instanceof Form.Each each) {
      return each(each);
    } else if (form instanceof Form.Number number) {
      return SchemaNumbers.of(number);
    } else if (form instanceof Form.Steps steps) {
      List<Object> kinds = new ArrayList<>();
      steps.kinds().forEach(step -> kinds.add(block(step)));
      return Json.of("type", "array", "minItems", 1, "items", Json.of("oneOf", kinds));
    }
    return SchemaWords.of(form);
  }

  private Map<String, Object> block(Block block) {
    Map<String, Object> properties = new LinkedHashMap<>();
    List<String> required = new ArrayList<>();
    for (Key key : block.keys()) {
      properties.put(key.name(), key(key));
      if (required(key.need())) {
        required.add(key.name());
      }
    }
    Map<String, Object> schema = object(properties);
    if (required.isEmpty()) {
      schema.put("type", List.of("object", "null"));
    } else {
      schema.put("required", required);
    }
    block.choices().forEach(choice -> choose(schema, choice));
    return schema;
  }

  private static Map<String, Object> object(Map<String, Object> properties) {
    properties.put(SOURCE, Json.of("$ref", "#/$defs/source"));
    return Json.of("type", "object", "properties", properties, "additionalProperties", false);
  }

  private boolean required(Need need) {
    return need == Need.HERE || (need == Need.TOGETHER && kind == Kind.SCENARIO);
  }

  private Map<String, Object> key(Key key) {
    Map<String, Object> schema = new LinkedHashMap<>();
    String description = key.sentences();
    if (!description.isEmpty()) {
      schema.put("description", description);
    }
    schema.putAll(form(key.form()));
    return schema;
  }

  private void choose(Map<String, Object> schema, Block.Choice choice) {
    List<String> keys = choice.keys();
    List<Object> each = new ArrayList<>();
    keys.forEach(key -> each.add(Json.of("required", List.of(key))));
    switch (choice.kind()) {
      case EXACTLY_ONE -> schema.put("oneOf", each);
      case AT_LEAST_ONE -> schema.put("anyOf", each);
      case ALL_OR_NONE -> {
        if (kind == Kind.SCENARIO) {
          Map<String, Object> dependent = new LinkedHashMap<>();
          keys.forEach(key -> dependent.put(key, keys));
          schema.put("dependentRequired", dependent);
        }
      }
    }
  }

  /** Names as they are given in blocks, where {@code source} is none. */
  private static String beside(Naming naming) {
    return naming.fits(SOURCE)
        ? naming.anchored().replaceFirst("\\^", "^(?!" + SOURCE + "\\$)")
        : naming.anchored();
  }

  /** A block whose keys have a form of their own; the names that always exist are proposed. */
  private Map<String, Object> each(Form.Each each) {
    Map<String, Object> properties = new LinkedHashMap<>();
    each.naming().known().forEach(name -> properties.put(name, Map.of()));
    Map<String, Object> schema = object(properties);
    schema.put("type", List.of("object", "null"));
    if (each.naming() == Naming.FREE) {
      schema.put("additionalProperties", form(each.form()));
    } else {
      schema.put("patternProperties", Json.of(beside(each.naming()), form(each.form())));
    }
    return schema;
  }
}
