package entente.cli;

import entente.explain.Nearest;
import entente.map.Layer;
import entente.scenario.Legible;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Layers of the map as users write them. */
record LayerNames(List<String> words) {
  private static final String ALL = "all";
  private static final String NONE = "none";

  /** The layers; the usual ones if nothing is said. */
  Set<Layer> layers() {
    if (words.isEmpty()) {
      return Layer.usual();
    }
    Set<Layer> layers = EnumSet.noneOf(Layer.class);
    for (String word : words) {
      if (word.equals(ALL)) {
        layers.addAll(EnumSet.allOf(Layer.class));
      } else if (!word.equals(NONE)) {
        layers.add(Layer.of(word).orElseThrow(() -> unknown(word)));
      }
    }
    return layers;
  }

  private static BadInput unknown(String word) {
    List<String> known = Layer.words();
    return new BadInput(
        "--layers names "
            + Legible.line(word)
            + "; it must be some of "
            + String.join(", ", known)
            + ", or all or none.\nMaybe "
            + Nearest.to(word, known, 1).get(0)
            + ".");
  }
}
