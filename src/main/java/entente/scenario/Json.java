package entente.scenario;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.LinkedHashMap;
import java.util.Map;

/** JSON objects whose keys keep their order, and how they are printed. */
final class Json {
  private Json() {}

  /** An object of keys and values in turn. */
  static Map<String, Object> of(Object... keysAndValues) {
    Map<String, Object> object = new LinkedHashMap<>();
    for (int k = 0; k < keysAndValues.length; k += 2) {
      object.put(keysAndValues[k].toString(), keysAndValues[k + 1]);
    }
    return object;
  }

  /** A text in quotes, as JSON and YAML both read it. */
  static String quoted(String text) {
    return TextNode.valueOf(text).toString();
  }

  /** The same text on every machine: objects indented by two spaces, a line feed at the end. */
  static String print(Map<String, Object> object) {
    DefaultPrettyPrinter printer =
        new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n"));
    try {
      return new ObjectMapper().writer(printer).writeValueAsString(object) + "\n";
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
