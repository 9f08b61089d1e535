package entente.architecture;

import static java.util.stream.Collectors.toCollection;
import static org.junit.jupiter.api.Assertions.assertEquals;

import entente.game.Rules;
import entente.world.Quantity;
import entente.world.Role;
import entente.world.Settings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The page on the model says of the code what is there, and nothing that is not. */
final class OddPageTest {
  private static final Page PAGE = Page.named("odd.md");
  private static final String PATH = "[a-z]\\w*\\.[a-z]\\w*";

  private final Declared declared = new Declared();
  private final Rules rules = new Rules(declared);

  /** Takes down every number that the rules read, and every switch as the page must say it. */
  private static final class Declared implements Settings {
    private final Set<String> numbers = new TreeSet<>();
    private final Set<String> switches = new TreeSet<>();

    @Override
    public double number(String path, String unit, double min, double max, String meaning) {
      numbers.add(path);
      return min;
    }

    @Override
    public boolean on(String path, String off) {
      switches.add("- Switch: `" + path + "` – off: " + off + ".");
      return true;
    }
  }

  @Test
  void everySubmodelHasItsHeading() {
    Set<String> missing = submodels();
    missing.removeAll(headings());
    assertEquals(Set.of(), missing, "submodels without a heading");
  }

  @Test
  void everyHeadingNamesASubmodelOrAClassThatSubmodelsShare() throws IOException {
    Set<String> unknown = headings();
    unknown.removeAll(submodels());
    unknown.removeAll(classes());
    assertEquals(Set.of(), unknown, "headings that name nothing in the code");
  }

  @Test
  void everyPartIsNamedInTheSectionOfWhatItIsPartOf() {
    Stream<String> parts =
        rules.derivations().stream()
            .filter(it -> it.quantity().role() == Role.PARTIAL)
            .map(it -> it.getClass().getSimpleName());
    assertEquals(lines(parts), lines(PAGE.code("- Parts: ")));
  }

  @Test
  void noSubmodelHasTwoHeadings() {
    assertEquals(headings().size(), PAGE.code("#### ").count());
  }

  @Test
  void everyNumberIsNamedAsAParameter() {
    assertEquals(lines(declared.numbers.stream()), lines(PAGE.code("- Parameters: ")));
  }

  @Test
  void everySwitchIsNamedWithWhatOffMeans() {
    Stream<String> written = PAGE.lines().stream().filter(line -> line.startsWith("- Switch: "));
    assertEquals(lines(declared.switches.stream()), lines(written));
  }

  @Test
  void everyPathInTheTextIsThatOfANumber() {
    Set<String> unknown = PAGE.code("").filter(code -> code.matches(PATH)).collect(sorted());
    unknown.removeAll(declared.numbers);
    assertEquals(Set.of(), unknown, "paths that no rule reads");
  }

  @Test
  void theTableOfCellsIsThatOfTheWorld() {
    Stream<String> rows =
        Arrays.stream(Quantity.values())
            .filter(quantity -> quantity.role() != Role.PARTIAL)
            .map(OddPageTest::row);
    Stream<String> written = PAGE.lines().stream().filter(line -> line.startsWith("| `"));
    assertEquals(lines(rows), lines(written));
  }

  private static String row(Quantity quantity) {
    return String.format(
        "| `%s` | %s | %s … %s | %s |",
        quantity.pattern(),
        quantity.unit(),
        plain(quantity.min()),
        plain(quantity.max()),
        quantity.role().name().toLowerCase(java.util.Locale.ROOT));
  }

  private static String plain(double bound) {
    return bound == Math.rint(bound) ? Long.toString((long) bound) : Double.toString(bound);
  }

  private Set<String> submodels() {
    Stream<Object> classes =
        Stream.concat(
            rules.derivations().stream().filter(it -> it.quantity().role() != Role.PARTIAL),
            rules.processes().stream());
    Stream<String> names = Stream.concat(Rules.ACTIONS.stream(), Rules.MOTIVES.stream());
    return Stream.concat(classes.map(it -> it.getClass().getSimpleName()), names).collect(sorted());
  }

  private static Set<String> headings() {
    return PAGE.code("#### ").collect(sorted());
  }

  private static Set<String> classes() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("src/main/java/entente"))) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".java"))
          .map(name -> name.substring(0, name.length() - ".java".length()))
          .collect(sorted());
    }
  }

  /** One a line, so that a difference is easy to see. */
  private static String lines(Stream<String> all) {
    return String.join("\n", all.collect(sorted()));
  }

  private static java.util.stream.Collector<String, ?, TreeSet<String>> sorted() {
    return toCollection(TreeSet::new);
  }
}
