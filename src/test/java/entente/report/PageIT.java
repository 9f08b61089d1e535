package entente.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import entente.experiment.batch.BatchFolder;
import entente.experiment.claim.ClaimResult;
import entente.experiment.claim.Results;
import entente.experiment.claim.Robustness;
import entente.experiment.claim.Saved;
import entente.experiment.claim.Sensitivity;
import entente.experiment.claim.Verdict;
import entente.fixture.Chromium;
import entente.fixture.Terminal;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The pages in a real browser: on light paper and dark, on a phone and a desk, and in print. What
 * it looked at lies in {@code target/pages} afterwards.
 */
@Tag("browser")
class PageIT {
  private static final Path KEPT = Path.of("target", "pages");

  /** The width of a sheet of A4 without its margins, in pixels of style sheets. */
  private static final int SHEET = 718;

  /** How many tables are folded away although the page is printed. */
  private static final String CLOSED =
      "return [...document.querySelectorAll('details table')]"
          + ".filter(t => t.getBoundingClientRect().height < 10).length";

  @TempDir static Path folder;
  private static Chromium browser;
  private static String look;
  private static final Map<String, Path> PAGES = new TreeMap<>();

  @BeforeAll
  static void pagesAndABrowser() throws IOException {
    Files.createDirectories(KEPT);
    PAGES.put("factorial", batch("factorial", ToyBatch.FACTORIAL));
    PAGES.put("sobol", batch("sobol", varied("{method: sobol, samples: 16}")));
    PAGES.put("morris", batch("morris", varied("{method: morris, trajectories: 8}")));
    PAGES.put("claims", claims());
    try (var script = PageIT.class.getResourceAsStream("/browser/look.js")) {
      look = new String(script.readAllBytes(), StandardCharsets.UTF_8);
    }
    browser = new Chromium(Files.createDirectory(folder.resolve("profile")));
  }

  @AfterAll
  static void noBrowserIsLeft() {
    if (browser != null) {
      browser.close();
    }
  }

  private static String[] varied(String design) {
    return new String[] {
      "turns: 24",
      "replicates: 3",
      "factors:",
      "  production.BBB.food: {uniform: {from: 0.4, to: 2}}",
      "  dyad.AAA.BBB.trust: {uniform: {from: -0.6, to: 0.8}}",
      "design: " + design,
      "record: {cells: [state.BBB.stability, state.AAA.stability]}"
    };
  }

  private static Path batch(String name, String... keys) throws IOException {
    BatchFolder batch = ToyBatch.play(folder, name, keys);
    Path page = folder.resolve(name + ".html");
    BatchReport.of(batch, Choices.none()).write(page);
    return page;
  }

  /** As many claims as the commentary has, and their verdicts under as many changes. */
  private static Path claims() throws IOException {
    Path from = Path.of("src", "test", "resources", "claims");
    Path out = folder.resolve("results");
    Terminal terminal = new Terminal();
    int code = terminal.call("claims", "--from", from, "--pairs", 6, "--out", out);
    assertEquals(0, code, terminal.err());
    Results two = new Saved(out).results();
    List<ClaimResult> many = new ArrayList<>();
    for (int k = 1; k <= 24; k++) {
      many.add(called(two.claims().get(k % 2), String.format("C%02d", k)));
    }
    Results results = new Results(two.engine(), two.pairs(), two.firstSeed(), many);
    Path page = folder.resolve("claims.html");
    ClaimReport.of(results, Optional.of(shaken(results))).write(page);
    return page;
  }

  private static ClaimResult called(ClaimResult it, String id) {
    return new ClaimResult(
        id,
        it.title(),
        it.argument(),
        it.passage(),
        it.source(),
        it.kind(),
        it.scenario(),
        it.sha256(),
        it.turns(),
        it.pairs(),
        it.verdict(),
        it.ablation(),
        it.placebo(),
        it.arms(),
        it.measures(),
        it.tests(),
        it.ablations(),
        it.placebos());
  }

  private static Sensitivity shaken(Results results) {
    List<String> claims = results.claims().stream().map(ClaimResult::id).toList();
    List<Robustness.Row> rows = new ArrayList<>();
    for (int row = 0; row <= 24; row++) {
      List<Verdict> verdicts = new ArrayList<>();
      for (int k = 0; k < claims.size(); k++) {
        verdicts.add(Verdict.values()[(row * k / 7) % 4]);
      }
      rows.add(new Robustness.Row(row == 0 ? "" : "doctrine.*.lossAversion", 0.8, verdicts));
    }
    return new Sensitivity(results.engine(), 6, 1, 0.2, claims, rows);
  }

  private static Path page(String name) {
    return PAGES.getOrDefault(name, Path.of(name));
  }

  private static void open(String name, int width, boolean dark) {
    lay(width, "screen", dark);
    browser.driver().get(page(name).toUri().toString());
  }

  private static void lay(int width, String media, boolean dark) {
    browser.lay(width, media, Map.of("prefers-color-scheme", dark ? "dark" : "light"));
  }

  /** What a script returns, in words. */
  private static String said(String script) {
    return String.valueOf(browser.driver().executeScript(script));
  }

  @ParameterizedTest
  @CsvSource({
    "factorial, 1440, false",
    "factorial, 1440, true",
    "factorial, 360, false",
    "factorial, 360, true",
    "sobol, 1440, false",
    "sobol, 360, true",
    "morris, 1440, false",
    "morris, 360, true",
    "claims, 1440, false",
    "claims, 1440, true",
    "claims, 360, false",
    "claims, 360, true"
  })
  void aPageReadsOnEveryScreenAndPaper(String name, int width, boolean dark) throws IOException {
    open(name, width, dark);
    browser
        .driver()
        .executeScript("document.querySelectorAll('details').forEach(d => d.open = true)");
    browser.picture(KEPT.resolve(name + "-" + width + (dark ? "-dark" : "-light") + ".png"));
    assertEquals("", said(look));
    assertEquals(List.of(), browser.console());
  }

  @ParameterizedTest
  @ValueSource(strings = {"factorial", "sobol", "morris", "claims"})
  void nothingIsCutInPrintAndWhatIsFoldedIsOpen(String name) throws IOException {
    open(name, SHEET, false);
    lay(SHEET, "print", false);
    assertEquals("", said(look));
    assertEquals("0", said(CLOSED));
    byte[] pdf = browser.print(KEPT.resolve(name + ".pdf"));
    assertTrue(new String(pdf, 0, 5, StandardCharsets.US_ASCII).startsWith("%PDF-"));
  }
}
