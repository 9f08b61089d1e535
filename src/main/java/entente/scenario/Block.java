package entente.scenario;

import entente.world.Quantity;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * A block of the format: the keys that it may have besides {@code source}.
 *
 * @param keys in the order in which they are best written
 * @param choices what holds of several of them
 */
record Block(List<Key> keys, List<Choice> choices) implements Form {

  /** A rule on several keys. */
  record Choice(Kind kind, List<String> keys) {
    /** How many of them must be given. */
    enum Kind {
      EXACTLY_ONE,
      AT_LEAST_ONE,
      ALL_OR_NONE
    }
  }

  static Block of(Key... keys) {
    return new Block(List.of(keys), List.of());
  }

  static Block of(Map<String, Quantity> numbers) {
    return of().and(numbers);
  }

  Block and(Key... more) {
    return and(Arrays.asList(more));
  }

  /** The same with a key for each quantity. */
  Block and(Map<String, Quantity> numbers) {
    return and(numbers.entrySet().stream().map(e -> Key.of(e.getKey(), e.getValue())).toList());
  }

  Block and(List<Key> more) {
    List<Key> all = new ArrayList<>(keys);
    all.addAll(more);
    return new Block(List.copyOf(all), choices);
  }

  /** The same with a rule on several keys. */
  Block choosing(Choice.Kind kind, String... names) {
    List<Choice> all = new ArrayList<>(choices);
    all.add(new Choice(kind, List.of(names)));
    return new Block(keys, List.copyOf(all));
  }

  /** The same, where one of the files must give these. */
  Block needing(Collection<String> names) {
    return each(key -> names.contains(key.name()) ? key.together() : key);
  }

  /** The same, with what holds where a number is missing. */
  Block otherwise(String clause) {
    return each(key -> key.form() instanceof Form.Number ? key.otherwise(clause) : key);
  }

  private Block each(UnaryOperator<Key> change) {
    return new Block(keys.stream().map(change).toList(), choices);
  }

  /** The key of this name, which there must be. */
  Key key(String name) {
    return keys.stream().filter(key -> key.name().equals(name)).findFirst().orElseThrow();
  }

  List<String> names() {
    return keys.stream().map(Key::name).toList();
  }

  /** The keys of numbers that must be given. */
  List<String> neededNumbers() {
    return keys.stream()
        .filter(key -> key.need() != Need.FREE && key.form() instanceof Form.Number)
        .map(Key::name)
        .toList();
  }

  @Override
  public String rule() {
    return "a block";
  }
}
