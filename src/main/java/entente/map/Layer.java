package entente.map;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The kinds of edges between states, each of which can be shown or not. The lowest comes first. */
public enum Layer {
  /** How closely two stand together: a band, the wider the closer; from a half on. */
  ALIGNMENT(0.5),
  /** Trust and distrust: an arrow, the wider the stronger; from a quarter on. */
  TRUST(0.25),
  /** Treaties: a line for a partnership, two for mutual defence. */
  TREATIES(0.5),
  /** Sanctions and embargoes: a dotted line that ends in a bar before the one sanctioned. */
  SANCTIONS(0.005),
  /** Contracts: dashes that move with the deliveries, the wider the more they are worth. */
  CONTRACTS(0),
  /** Wars, between all on one side and all on the other. */
  WARS(0.5);

  private static final Set<Layer> USUAL =
      Collections.unmodifiableSet(EnumSet.of(TREATIES, SANCTIONS, CONTRACTS, WARS));

  private final double least;

  Layer(double least) {
    this.least = least;
  }

  /** What is weaker is not drawn. */
  double least() {
    return least;
  }

  /** Its name in small letters, such as {@code treaties}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Those shown where nothing else is said. */
  public static Set<Layer> usual() {
    return USUAL;
  }

  /** The words of all. */
  public static List<String> words() {
    return Arrays.stream(values()).map(Layer::word).toList();
  }

  /** The one of a word. */
  public static Optional<Layer> of(String word) {
    return Arrays.stream(values()).filter(layer -> layer.word().equals(word)).findFirst();
  }
}
