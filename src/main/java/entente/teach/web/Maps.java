package entente.teach.web;

import entente.explain.Happening;
import entente.map.BadMap;
import entente.map.Colouring;
import entente.map.Colourings;
import entente.map.MapScene;
import entente.map.Moment;
import entente.map.Plate;
import entente.map.Theatre;
import entente.map.Theme;
import entente.scenario.Exercise;
import entente.scenario.Scenario;
import entente.teach.CellWords;
import entente.teach.room.Heard;
import entente.teach.room.Standing;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Draws maps as somebody sees the game; drawn ones are kept for a while. */
final class Maps {
  private static final int KEPT = 64;

  /** How large a map is drawn: for a desk, or for a phone. */
  enum Size {
    DESK(720, 500),
    PHONE(440, 480);

    private final int width;
    private final int height;

    Size(int width, int height) {
      this.width = width;
      this.height = height;
    }
  }

  private final Map<String, Ground> grounds = new LinkedHashMap<>();
  private final Map<Drawn, String> drawn =
      new LinkedHashMap<>(KEPT, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Drawn, String> eldest) {
          return size() > KEPT;
        }
      };

  private record Ground(Theatre theatre, Colourings colourings) {}

  private record Drawn(
      String room, int version, String viewer, String by, Theme theme, Size size) {}

  /** What a map can be filled by for a viewer, by the names of cells, with their titles' keys. */
  static Map<String, String> choices(Glance glance) {
    Map<String, String> all = new LinkedHashMap<>();
    String me = glance.viewer();
    if (glance.state() >= 0) {
      all.put("state.*.stability", "map.stability");
      all.put("dyad.*." + me + ".trust", "map.trusts");
      all.put("dyad." + me + ".*.trust", "map.trust");
      all.put("dyad." + me + ".*.threat", "map.threat");
      all.put("dyad." + me + ".*.dependency", "map.need");
      all.put("dyad.*." + me + ".dependency", "map.needs");
    } else if (me.equals(Live.SCREEN)) {
      all.put("state.*.power", "map.power");
    } else {
      all.put("state.*.stability", "map.stability");
      all.put("state.*.power", "map.power");
      all.put("bloc", "map.bloc");
    }
    return all;
  }

  /**
   * A map.
   *
   * @param by what the states are filled by, one of the choices
   */
  synchronized String svg(Glance glance, String by, boolean dark, Size size) {
    if (!choices(glance).containsKey(by)) {
      throw new Denied(422, "denied.map");
    }
    Theme theme = dark ? Theme.DARK : Theme.LIGHT;
    Drawn key =
        new Drawn(glance.room().name(), glance.room().version(), glance.viewer(), by, theme, size);
    String known = drawn.get(key);
    if (known == null) {
      known = draw(glance, key);
      drawn.put(key, known);
    }
    return known;
  }

  private String draw(Glance glance, Drawn wanted) {
    Ground ground =
        grounds.computeIfAbsent(glance.exercise().name(), key -> ground(glance.exercise()));
    Colouring colouring;
    try {
      colouring = ground.colourings().named(wanted.by());
    } catch (BadMap e) {
      throw new Denied(422, "denied.map");
    }
    Standing standing = glance.standing();
    int month = standing.turn() - 1;
    Moment moment =
        new Moment(glance.scenario().plan().month(month), glance.cells(), events(glance, standing));
    MapScene scene = MapScene.of(ground.theatre(), moment, colouring).in(wanted.theme());
    return Plate.of(scene, wanted.size().width, wanted.size().height).svg();
  }

  private static Ground ground(Exercise exercise) {
    Scenario scenario = exercise.scenario();
    Theatre theatre = Theatre.of(scenario);
    return new Ground(theatre, Colourings.of(theatre));
  }

  /** The events that the viewer heard of, with what the white cell did in words. */
  private static List<Happening> events(Glance glance, Standing standing) {
    List<Heard> heard =
        glance.viewer().equals(Live.SCREEN) ? standing.open() : standing.heard(glance.viewer());
    Set<Integer> numbers = heard.stream().map(Heard::number).collect(Collectors.toSet());
    CellWords words = new CellWords(glance.scenario());
    List<Happening> events = new ArrayList<>();
    for (Happening event : standing.events()) {
      if (numbers.contains(event.number())) {
        events.add(event.told(words.told(event.sentence().strip())));
      }
    }
    return events;
  }
}
