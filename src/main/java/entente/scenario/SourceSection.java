package entente.scenario;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** The table of sources. */
record SourceSection(Shapes shapes) {
  static final Block BLOCK =
      Block.of(
          Key.here("title", Form.Plain.TEXT, "what it is"),
          Key.free("where", Form.Plain.TEXT, "file, address or page"),
          Key.free("note", Form.Plain.TEXT, "how the numbers were made from it"),
          Key.free("estimate", Form.Plain.TRUTH, "whether it is an estimate rather than data")
              .otherwise("false"));

  Map<String, Source> read(Node.Table root) {
    Map<String, Source> sources = new LinkedHashMap<>();
    shapes
        .entries(root.get("sources"))
        .forEach(
            (key, node) -> {
              Map<String, Node> entries = shapes.entries(node, BLOCK.names());
              sources.put(
                  key,
                  new Source(
                      key,
                      shapes.required(entries, "title", node),
                      shapes.text(entries.get("where")),
                      shapes.text(entries.get("note")),
                      entries.containsKey("estimate") && shapes.truth(entries.get("estimate"))));
            });
    return Collections.unmodifiableMap(sources);
  }
}
