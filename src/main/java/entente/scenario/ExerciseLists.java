package entente.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The lists of an exercise that are text alone. */
record ExerciseLists(Shapes shapes, Node.Table root, Map<String, Node> entries) {

  /** The texts at a key that must have some. */
  List<String> texts(String key) {
    return texts(shapes, root, entries, key);
  }

  static List<String> texts(Shapes shapes, Node block, Map<String, Node> entries, String key) {
    List<String> texts = new ArrayList<>();
    shapes.words(entries.get(key)).forEach(word -> texts.add(word.text().strip()));
    texts.removeIf(String::isEmpty);
    if (texts.isEmpty()) {
      String name = block.path().isEmpty() ? shapes.whole() : block.path();
      shapes.problems().atKey(block, name + " needs a list of texts at " + key + ".");
    }
    return List.copyOf(texts);
  }

  List<Exercise.Question> questions() {
    return list(
        "questions",
        ExerciseFormat.QUESTION,
        texts -> new Exercise.Question(texts.apply("ask"), texts.apply("notice")));
  }

  List<Exercise.Criterion> rubric() {
    return list(
        "rubric",
        ExerciseFormat.CRITERION,
        texts ->
            new Exercise.Criterion(
                texts.apply("criterion"),
                texts.apply("strong"),
                texts.apply("fair"),
                texts.apply("weak")));
  }

  List<Exercise.Reading> reading() {
    return list(
        "reading",
        ExerciseFormat.READING,
        texts -> new Exercise.Reading(texts.apply("title"), texts.apply("where")));
  }

  List<Exercise.Fact> history() {
    Node node = entries.get("reality");
    if (node instanceof Node.Listing listing) {
      for (Node item : listing.items()) {
        Node month = item instanceof Node.Table block ? block.get("month") : null;
        if (month != null) {
          Header.month(shapes, month);
        }
      }
    }
    return list(
        "reality",
        ExerciseFormat.FACT,
        texts ->
            new Exercise.Fact(texts.apply("month"), texts.apply("what"), texts.apply("where")));
  }

  private <T> List<T> list(String key, Block block, Function<Function<String, String>, T> make) {
    List<T> made = new ArrayList<>();
    Node node = entries.get(key);
    if (node == null) {
      shapes.problems().atKey(root, "The exercise needs a list at " + key + ".");
      return made;
    }
    for (Node item : shapes.items(node, "a list of blocks")) {
      Map<String, Node> said = shapes.entries(item, block.names());
      made.add(make.apply(name -> shapes.required(said, name, item)));
    }
    return List.copyOf(made);
  }
}
