package entente.scenario;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The table of sources. */
record SourceSection(Shapes shapes) {
  private static final List<String> KEYS = List.of("title", "where", "note");

  Map<String, Source> read(Node.Table root) {
    Map<String, Source> sources = new LinkedHashMap<>();
    shapes
        .entries(root.get("sources"))
        .forEach(
            (key, node) -> {
              Map<String, Node> entries = shapes.entries(node, KEYS);
              sources.put(
                  key,
                  new Source(
                      key,
                      shapes.required(entries, "title", node),
                      shapes.text(entries.get("where")),
                      shapes.text(entries.get("note"))));
            });
    return Collections.unmodifiableMap(sources);
  }
}
