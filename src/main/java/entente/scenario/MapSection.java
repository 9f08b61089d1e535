package entente.scenario;

import entente.atlas.Laid;
import entente.atlas.Outlines;
import entente.scenario.Cartography.Part;
import entente.world.Axis;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How the map is drawn. It changes nothing in a game. */
record MapSection(Draft draft) {
  private static final Naming COUNTRY =
      new Naming("the name of a country in the atlas", "", Outlines.names());
  private static final Block PART =
      Block.of(
          Key.here("of", new Form.Word(COUNTRY.rule(), COUNTRY), "the country whose piece it is"),
          Key.here("at", Form.Plain.PLACE, "a place within the piece"),
          Key.free("to", new Form.Word("a state's code", Naming.STATE), "whose it is")
              .otherwise("nobody's"),
          Key.NOTE);
  static final Block BLOCK =
      Block.of(
          Key.free(
                  "projection",
                  new Form.Word(
                      "one of " + String.join(", ", Laid.words()), Naming.oneOf(Laid.words())),
                  "how the earth is laid flat")
              .otherwise(Cartography.PLAIN.projection().word()),
          Key.free("centre", Form.Plain.PLACE, "where the projection touches the earth")
              .otherwise("the middle of the frame"),
          Key.free("frame", Form.Plain.PLACES, "what the picture must show")
              .otherwise("the capitals"),
          Key.free(
              "outlines",
              new Form.Each(Naming.STATE, new Form.Words("countries in the atlas", COUNTRY)),
              "the countries that are a state's land"),
          Key.free(
              "parts",
              new Form.Each(Naming.FREE, PART),
              "pieces of countries, such as exclaves, that are another's land, by any names"),
          Key.NOTE);

  /**
   * The map that is asked for; that of a scenario which says nothing if every state has a place.
   *
   * @param states the states, of which each needs a place if there is a map
   */
  Optional<Cartography> read(Node.Table root, List<State> states) {
    Node block = root.get("map");
    boolean placed = states.stream().allMatch(state -> state.place().isPresent());
    if (block == null) {
      return placed ? Optional.of(Cartography.PLAIN) : Optional.empty();
    }
    if (!placed) {
      List<String> missing = new ArrayList<>();
      states.stream().filter(s -> s.place().isEmpty()).forEach(s -> missing.add(s.code()));
      String rule = "; without map the states stand in a circle.";
      String message = "map needs the place of every state and lacks that of ";
      draft.problems().atKey(block, message + String.join(", ", missing) + rule);
    }
    Map<String, Node> said = shapes().entries(block, BLOCK.names());
    Map<String, List<String>> outlines = outlines(said.get("outlines"));
    return Optional.of(
        new Cartography(
            projection(said.get("projection")),
            new Places(shapes()).one(said.get("centre")),
            new Places(shapes()).list(said.get("frame")),
            outlines,
            parts(said.get("parts"))));
  }

  private Laid projection(@Nullable Node node) {
    String word = shapes().text(node);
    Optional<Laid> known = Laid.of(word);
    if (node != null && known.isEmpty()) {
      draft.problems().at(node, Nearest.unknown("Projection", word, Laid.words()));
    }
    return known.orElse(Cartography.PLAIN.projection());
  }

  private Map<String, List<String>> outlines(@Nullable Node block) {
    Map<String, List<String>> outlines = new LinkedHashMap<>();
    Map<String, String> owners = new HashMap<>();
    shapes()
        .entries(block)
        .forEach(
            (code, node) -> {
              draft.names().key(Axis.STATE, code, node);
              List<String> countries = new ArrayList<>();
              for (Node.Scalar word : shapes().words(node)) {
                country(word);
                String other = owners.putIfAbsent(word.text(), code);
                if (other != null) {
                  String twice = word.text() + " is the land of " + other + " already.";
                  draft.problems().at(word, twice);
                }
                countries.add(word.text());
              }
              outlines.put(code, List.copyOf(countries));
            });
    return outlines;
  }

  private String country(@Nullable Node node) {
    String name = shapes().text(node);
    if (node != null && !Outlines.names().contains(name)) {
      draft.problems().at(node, Nearest.unknown("Country", name, Outlines.names()));
    }
    return name;
  }

  private Map<String, Part> parts(@Nullable Node block) {
    Map<String, Part> parts = new LinkedHashMap<>();
    shapes()
        .entries(block)
        .forEach(
            (name, node) -> {
              Map<String, Node> said = shapes().entries(node, PART.names());
              shapes().required(said, "of", node);
              String of = country(said.get("of"));
              Optional<Place> at = new Places(shapes()).one(said.get("at"));
              if (!said.containsKey("at")) {
                draft.problems().atKey(node, node.path() + " needs a place at at.");
              }
              at.ifPresent(place -> parts.put(name, new Part(of, place, owner(said.get("to")))));
            });
    return parts;
  }

  private String owner(@Nullable Node node) {
    if (node instanceof Node.Scalar word) {
      draft.names().word(Axis.STATE, word);
      return word.text();
    }
    return shapes().text(node);
  }

  private Shapes shapes() {
    return draft.shapes();
  }
}
