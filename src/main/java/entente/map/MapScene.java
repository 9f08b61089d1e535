package entente.map;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * What a map is to show.
 *
 * @param theatre the states and where they lie
 * @param moment which month
 * @param colouring by what the states are filled
 * @param layers the kinds of edges shown
 * @param focus the state whose ties are shown while all else fades, or -1
 * @param phase how far the dashes of contracts have moved, in periods: 0 to 1 is one period
 * @param theme light or dark
 */
public record MapScene(
    Theatre theatre,
    Moment moment,
    Colouring colouring,
    Set<Layer> layers,
    int focus,
    double phase,
    Theme theme) {

  /** Nobody changes the layers. */
  public MapScene {
    Set<Layer> shown = EnumSet.noneOf(Layer.class);
    shown.addAll(layers);
    layers = Collections.unmodifiableSet(shown);
  }

  /** A scene of the usual layers on light ground. */
  public static MapScene of(Theatre theatre, Moment moment, Colouring colouring) {
    return new MapScene(theatre, moment, colouring, Layer.usual(), -1, 0, Theme.LIGHT);
  }

  /** The same at another moment. */
  public MapScene at(Moment other) {
    return new MapScene(theatre, other, colouring, layers, focus, phase, theme);
  }

  /** The same filled by something else. */
  public MapScene by(Colouring other) {
    return new MapScene(theatre, moment, other, layers, focus, phase, theme);
  }

  /** The same with other layers. */
  public MapScene showing(Set<Layer> others) {
    return new MapScene(theatre, moment, colouring, others, focus, phase, theme);
  }

  /** The same with a state in focus, or none (-1). */
  public MapScene focusing(int state) {
    return new MapScene(theatre, moment, colouring, layers, state, phase, theme);
  }

  /** The same with the dashes elsewhere. */
  public MapScene flowing(double periods) {
    return new MapScene(theatre, moment, colouring, layers, focus, periods, theme);
  }

  /** The same on another ground. */
  public MapScene in(Theme other) {
    return new MapScene(theatre, moment, colouring, layers, focus, phase, other);
  }
}
