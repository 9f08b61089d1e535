package entente.casebook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import entente.game.Rules;
import entente.scenario.Case;
import entente.scenario.Mechanisms;
import entente.scenario.Problem;
import entente.scenario.ScenarioReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The shipped cases hold, cover the model, and can fail. */
class CasebookTest {
  private static final Path FOLDER = Path.of("configs", "cases");
  private static Casebook book;
  @TempDir Path folder;

  @BeforeAll
  static void read() throws IOException {
    book = Casebook.read(Casebook.files(FOLDER));
  }

  @Test
  void everyShippedCaseHolds() {
    assertEquals(List.of(), book.problems());
    assertEquals(List.of(), failures(book));
    assertTrue(book.cases().stream().allMatch(hand -> book.tryOut(hand).applies()));
  }

  @Test
  void casesAreNumberedWithoutGaps() {
    List<Integer> numbers = book.cases().stream().map(Case::number).toList();
    assertTrue(numbers.size() >= 60);
    assertEquals(IntStream.rangeClosed(1, numbers.size()).boxed().toList(), numbers);
    for (Case hand : book.cases()) {
      assertEquals(hand.number(), Integer.parseInt(hand.file().replaceFirst("-.*", "")));
    }
  }

  @Test
  void everyActionIsCarriedOutAndEveryProcessWorksAMonth() {
    Set<String> acted = new HashSet<>();
    Set<String> worked = new HashSet<>();
    for (Case hand : book.cases()) {
      if (hand.deed() instanceof Case.Act act && act.viewer() < 0) {
        acted.add(Rules.ACTIONS.get(act.move().action()));
      } else if (hand.deed() instanceof Case.Month month) {
        worked.add(month.process());
      }
    }
    assertEquals(Set.copyOf(Rules.ACTIONS), acted);
    assertEquals(Set.copyOf(Rules.PROCESSES), worked);
  }

  @Test
  void everyMotiveIsWorkedOut() {
    Set<String> motives =
        book.cases().stream()
            .flatMap(hand -> hand.expected().stream())
            .map(Case.Expectation::what)
            .filter(what -> what.startsWith("motive."))
            .map(what -> what.substring(what.lastIndexOf('.') + 1))
            .collect(Collectors.toSet());
    assertEquals(Set.copyOf(Rules.MOTIVES), motives);
  }

  @Test
  void everySectionIsAHeadingOfTheModelsPage() throws IOException {
    String page = Files.readString(Path.of("src/site/markdown/odd.md"));
    List<String> strange =
        book.cases().stream()
            .map(Case::section)
            .filter(section -> !page.contains("\n#### `" + section + "`\n"))
            .toList();
    assertEquals(List.of(), strange);
  }

  @Test
  void theExampleOfThePageIsAShippedCase() throws IOException {
    String page = Files.readString(Path.of("src/site/markdown/cases.md"));
    int from = page.indexOf("```yaml\n") + 8;
    String shown = page.substring(from, page.indexOf("```", from));
    assertEquals(Files.readString(FOLDER.resolve(book.cases().get(13).file())), shown);
  }

  /** The rule is what a case states, not the shipped number: with other numbers it holds too. */
  @Test
  void casesHoldUnderOtherNumbers() throws IOException {
    Mechanisms shipped = ScenarioReader.read(FOLDER.resolve("stage.yaml")).orThrow().mechanisms();
    Map<String, Mechanisms.Tuned> numbers = new LinkedHashMap<>();
    int[] count = {0};
    shipped
        .numbers()
        .forEach(
            (path, it) -> {
              double factor = 0.97 + 0.01 * (count[0]++ % 7);
              double value = Math.max(it.min(), Math.min(it.max(), it.value() * factor));
              numbers.put(
                  path,
                  new Mechanisms.Tuned(
                      value, 0, it.unit(), it.min(), it.max(), it.meaning(), it.sources()));
            });
    Casebook other =
        Casebook.read(Casebook.files(FOLDER), new Mechanisms(numbers, shipped.switches()));
    assertEquals(List.of(), other.problems());
    assertEquals(List.of(), failures(other));
  }

  @Test
  void aCaseWithAWrongResultFails() throws IOException {
    Verdict wrong = tryEdited("0.1 + 0.05 = 0.15", "0.1 + 0.05 = 0.16");
    assertFalse(wrong.fine());
    assertEquals(1, wrong.findings().stream().filter(one -> !one.fine()).count());
  }

  @Test
  void aCaseWithAWrongRuleFails() throws IOException {
    assertFalse(tryEdited("is: a + trust.treaty", "is: a - trust.treaty").fine());
    assertFalse(tryEdited("is: level + 1", "is: level + 0.999999").fine());
  }

  @Test
  void aCaseThatForgetsAnEffectFails() throws IOException {
    String forgotten =
        "  dyad.BBB.AAA.trust:\n    is: b + trust.treaty\n    worked: 0.3 + 0.05 = 0.35\n";
    Verdict verdict = tryEdited(forgotten, "");
    assertFalse(verdict.fine());
    assertTrue(verdict.findings().stream().anyMatch(one -> one.expected().contains("unchanged")));
  }

  @Test
  void aCaseWhoseMechanismIsOffDoesNotApply() throws IOException {
    Verdict verdict = tryEdited("given:", "settings:\n  trust: off\ngiven:");
    assertFalse(verdict.applies());
    assertEquals("mechanism trust is off", verdict.why());
    assertTrue(verdict.fine());
  }

  @Test
  void allProblemsOfACaseAreToldWithTheirPlaces() throws IOException {
    Path file =
        edited(
            text ->
                text.replace("trust.treaty", "trust.treety")
                    .replace("actor: AAA", "actor: AAX")
                    .replace("section:", "sektion:")
                    .replace("needs: [trust]", "needs: [trost]")
                    .replace("  pair.AAA.BBB.treaty: 1\n", "  pair.AAA.BBB.treaty: 7\n"));
    List<String> said =
        Casebook.read(List.of(file)).problems().stream().map(Problem::toString).toList();
    for (String part :
        List.of(
            "Name trust.treety is not known.\nMaybe trust.treaty was meant.",
            "State AAX is not known; known are AAA, BBB, CCC, DDD.\nMaybe AAA was meant.",
            "Key sektion is not known",
            "Switch trost is not known.\nMaybe trust was meant.",
            "pair.AAA.BBB.treaty is 7; ")) {
      assertTrue(said.stream().anyMatch(one -> one.contains(part)), part + "\n" + said);
    }
    assertTrue(
        said.stream().allMatch(one -> one.matches("(?s).*\\.yaml:\\d+:\\d+: .*")), "" + said);
  }

  private static List<String> failures(Casebook tried) {
    return tried.cases().stream()
        .map(tried::tryOut)
        .filter(verdict -> !verdict.fine())
        .map(verdict -> verdict.hand().file() + " " + verdict.why() + " " + wrong(verdict))
        .toList();
  }

  private static List<Verdict.Finding> wrong(Verdict verdict) {
    return verdict.findings().stream().filter(one -> !one.fine()).toList();
  }

  private Verdict tryEdited(String from, String to) throws IOException {
    Casebook edited = Casebook.read(List.of(edited(text -> text.replace(from, to))));
    assertEquals(List.of(), edited.problems());
    return edited.tryOut(edited.cases().get(0));
  }

  /** The case of a treaty, changed, in a folder of its own. */
  private Path edited(java.util.function.UnaryOperator<String> edit) throws IOException {
    Path treaty =
        FOLDER.resolve(
            book.cases().stream()
                .filter(hand -> hand.section().equals("treaty"))
                .findFirst()
                .orElseThrow()
                .file());
    String text = Files.readString(treaty);
    String stage = FOLDER.resolve("stage.yaml").toAbsolutePath().toString();
    String changed = edit.apply(text);
    assertFalse(changed.equals(text));
    return Files.writeString(
        folder.resolve("001-edited.yaml"), changed.replace("on: stage.yaml", "on: " + stage));
  }
}
