package entente.scenario;

import entente.world.Axis;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Whose silence a history takes for silence. */
record WatchSection(Draft draft) {
  List<HistoryFile.Watch> read(@Nullable Node block) {
    List<HistoryFile.Watch> watches = new ArrayList<>();
    Shapes shapes = draft.shapes();
    shapes
        .entries(block)
        .forEach(
            (name, node) -> {
              Map<String, Node> said = shapes.entries(node, HistoryFormat.WATCH.names());
              int state = draft.names().key(Axis.STATE, name, node);
              watches.add(
                  new HistoryFile.Watch(
                      state,
                      set(Axis.ACTION, "acts", node, said),
                      set(Axis.STATE, "with", node, said),
                      shapes.required(said, "reason", node)));
            });
    return List.copyOf(watches);
  }

  private Set<Integer> set(Axis axis, String key, Node node, Map<String, Node> said) {
    Set<Integer> found = new TreeSet<>();
    for (Node.Scalar word : draft.shapes().words(said.get(key))) {
      found.add(draft.names().word(axis, word));
    }
    if (found.isEmpty()) {
      draft.problems().atKey(node, node.path() + " needs a list at " + key + ".");
    }
    return found;
  }
}
