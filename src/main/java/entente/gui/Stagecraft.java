package entente.gui;

import entente.explain.Happening;
import entente.game.Event;
import entente.map.BadMap;
import entente.map.Colouring;
import entente.map.Colourings;
import entente.map.Layer;
import entente.map.MapScene;
import entente.map.Moment;
import entente.map.Theatre;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The scene that the map shows: which month, by what the states are filled, what is in focus. */
final class Stagecraft {
  private static final int LATEST = 40;

  private final Session session;
  private final Set<Layer> layers = EnumSet.noneOf(Layer.class);
  private Theatre theatre;
  private Colourings colourings;
  private Colouring colouring;
  private Moment moment;
  private int focus = -1;

  Stagecraft(Session session) {
    this.session = session;
    this.theatre = Theatre.of(session.scenario());
    this.colourings = Colourings.of(theatre);
    this.colouring = colourings.usual();
    this.moment = moment();
  }

  private Moment moment() {
    List<Happening> events = new ArrayList<>();
    int turn = session.turn();
    for (int back = turn; back >= 0 && events.size() < LATEST; back--) {
      List<Event> month = session.film().month(back).events();
      for (int k = month.size() - 1; k >= 0; k--) {
        events.add(session.film().names().happening(month.get(k)));
      }
    }
    Collections.reverse(events);
    return new Moment(session.film().date(turn), session.now().cells(), events);
  }

  /** Another game has begun. */
  void renew() {
    if (theatre.scenario() != session.scenario()) {
      String name = colouring.name();
      theatre = Theatre.of(session.scenario());
      colourings = Colourings.of(theatre);
      colouring = colourings.names().contains(name) ? colourings.named(name) : colourings.usual();
    }
    focus = -1;
    refresh();
  }

  /** Another month is shown. */
  void refresh() {
    moment = moment();
  }

  /** Begins a new picture: no layer is shown yet. */
  void clear() {
    layers.clear();
  }

  /** Shows a layer in this picture. */
  void show(Layer layer) {
    layers.add(layer);
  }

  /**
   * Fills the states by something else.
   *
   * @throws Refused if there is nothing of that name
   */
  void colour(String name) {
    try {
      colouring = colourings.named(name);
    } catch (BadMap e) {
      throw new Refused(String.valueOf(e.getMessage()));
    }
  }

  /** Puts a state in focus, or none (-1); whether that is another one. */
  boolean focus(int state) {
    boolean other = focus != state;
    focus = state;
    return other;
  }

  /** What the states can be filled by: names, and what they show. */
  Map<String, String> choices() {
    return colourings.titles();
  }

  /** By what they are filled. */
  String colouring() {
    return colouring.name();
  }

  /** Whether anything moves in it. */
  boolean flows() {
    return layers.contains(Layer.CONTRACTS);
  }

  /** The scene as it stands. */
  MapScene scene(double phase) {
    entente.map.Theme ground =
        Theme.current() == Theme.DARK ? entente.map.Theme.DARK : entente.map.Theme.LIGHT;
    return new MapScene(theatre, moment, colouring, layers, focus, phase, ground);
  }
}
