package entente.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import entente.experiment.claim.ClaimResult;
import entente.experiment.claim.Figure;
import entente.experiment.claim.Results;
import entente.experiment.claim.Robustness;
import entente.experiment.claim.Saved;
import entente.experiment.claim.Sensitivity;
import entente.experiment.claim.TestResult;
import entente.experiment.claim.Verdict;
import entente.store.UnreadableRecord;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** What the page about claims says is what was found. */
class ClaimReportTest {
  private static final Figure NONE = new Figure(null, null, null, null, null, 0);

  @TempDir Path folder;

  private static Figure figure(double value, double low, double high) {
    return new Figure(value, low, high, low, high, 20);
  }

  private static TestResult test(Verdict verdict, double least, Figure effect) {
    Map<String, Figure> arms = new LinkedHashMap<>();
    arms.put("base", figure(0.25, 0.1, 0.4));
    arms.put("hungry", figure(0.75, 0.6, 0.9));
    return new TestResult(
        "sells",
        verdict,
        "difference",
        "sold",
        "share",
        List.of(least),
        "at least",
        effect,
        arms,
        "");
  }

  private static ClaimResult claim(String id, String kind, TestResult test, boolean met) {
    Map<String, ClaimResult.Arm> arms = new LinkedHashMap<>();
    arms.put("base", new ClaimResult.Arm(Map.of(), "", ""));
    arms.put("hungry", new ClaimResult.Arm(Map.of("a.cell", 0.5), "parts/more.yaml", "half of it"));
    TestResult without = test(Verdict.OPEN, 0.2, NONE);
    return new ClaimResult(
        id,
        "Who hungers < sells",
        "An argument.",
        "A heading",
        "A book",
        kind,
        "toy",
        "0",
        12,
        20,
        test.verdict(),
        met ? "met" : "not met",
        "none",
        arms,
        Map.of("sold", "whether this ever holds: shells > 0.0"),
        List.of(test),
        List.of(
            new ClaimResult.Ablated("war", Map.of("war", 0.0), "no war.", met, List.of(without))),
        List.of());
  }

  private static Results results() {
    TestResult good = test(Verdict.SUPPORTED, 0.2, figure(0.5, 0.3, 0.7));
    TestResult against = test(Verdict.CONTRADICTED, -0.2, figure(0.5, 0.3, 0.7));
    return new Results(
        "1",
        20,
        7,
        List.of(
            claim("A1", "emergent", good, true),
            claim("A2", "consistency", good, true),
            claim("A3", "emergent", against, false)));
  }

  private static Sensitivity shaken() {
    List<Verdict> base = List.of(Verdict.SUPPORTED, Verdict.SUPPORTED, Verdict.CONTRADICTED);
    List<Verdict> other = List.of(Verdict.SUPPORTED, Verdict.OPEN, Verdict.CONTRADICTED);
    return new Sensitivity(
        "1",
        20,
        7,
        0.2,
        List.of("A1", "A2", "A3"),
        List.of(
            new Robustness.Row("", 1, base),
            new Robustness.Row("hunger", 0.8, base),
            new Robustness.Row("hunger", 1.2, other)));
  }

  private static String page() throws IOException {
    return ClaimReport.of(results(), Optional.of(shaken())).text();
  }

  private static Document parsed(String page) throws Exception {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(page.getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void itCountsWhatStandsByKind() throws IOException {
    assertTrue(page().contains("2 of 3 claims are supported, 1 of them emergent:"));
  }

  @Test
  void anEffectIsSetAgainstTheLeastThatWasClaimedWithItsSign() {
    List<ClaimResult> claims = results().claims();
    assertEquals(2.5, ClaimSummary.multiple(claims.get(0).tests().get(0)).value(), 1e-12);
    assertEquals(-2.5, ClaimSummary.multiple(claims.get(2).tests().get(0)).value(), 1e-12);
    assertEquals(-1.5, ClaimSummary.multiple(claims.get(2).tests().get(0)).high(), 1e-12);
    assertFalse(ClaimSummary.multiple(test(Verdict.OPEN, 0.2, NONE)).known());
  }

  @Test
  void aClaimHasItsArgumentItsSourceItsChecksAndItsArms() throws IOException {
    String page = page();
    assertTrue(page.contains("An argument."), page);
    assertTrue(page.contains("A book. A heading."), page);
    assertTrue(page.contains("Without war (no war), it fails, as it must."), page);
    assertTrue(page.contains("Without war (no war), it holds all the same."), page);
    assertTrue(page.contains("whether this ever holds: shells &gt; 0.0"), page);
    assertTrue(page.contains("a.cell = 0.5, parts/more.yaml laid over it; half of it"), page);
    assertTrue(page.contains("0.750 (0.600 to 0.900)"), page);
    assertTrue(page.contains("sold: hungry less base: +0.500 (+0.300 to +0.700)"), page);
    assertTrue(page.contains("Least in base 0.250, most in hungry 0.750."), page);
  }

  @Test
  void whatStandsUnderAHeadIsWhatTheHeadSays() throws Exception {
    Element table = null;
    NodeList tables = parsed(page()).getElementsByTagName("table");
    for (int k = 0; k < tables.getLength(); k++) {
      Element one = (Element) tables.item(k);
      if (table == null && one.getAttribute("aria-label").startsWith("Effects with")) {
        table = one;
      }
    }
    Map<String, String> row = new LinkedHashMap<>();
    List<String> words = words(table.getElementsByTagName("thead").item(0));
    List<String> first = words(table.getElementsByTagName("tr").item(1));
    assertEquals(words.size(), first.size());
    for (int k = 0; k < words.size(); k++) {
      row.put(words.get(k), first.get(k));
    }
    assertEquals("sells", row.get("test"));
    assertEquals("at least", row.get("wanted"));
    assertEquals("supported", row.get("verdict"));
    assertEquals("+0.500", row.get("effect"));
    assertEquals("+0.300 to +0.700", row.get("interval"));
  }

  private static List<String> words(Node of) {
    return of.getTextContent().lines().map(String::strip).filter(it -> !it.isEmpty()).toList();
  }

  @Test
  void aVerdictThatTurnsIsNamedWithTheChangeThatTurnsIt() throws IOException {
    String page = page();
    assertTrue(page.contains("Of 6 verdicts, 1 turned. Never turned: A1 and A3."), page);
    assertTrue(
        page.contains(
            "Under 2 changes of a number by 20% the verdict turns in 1: hunger +20%: open."),
        page);
    assertTrue(page.contains("Under 2 changes of a number by 20% the verdict stays."), page);
    String without = ClaimReport.of(results(), Optional.empty()).text();
    assertFalse(without.contains("a little other"), without);
  }

  @Test
  void itIsWellFormedAndLoadsNothing() throws Exception {
    String page = page();
    parsed(page);
    assertTrue(page.contains("Who hungers &lt; sells"));
    String bare = page.replaceAll("xmlns=\"[^\"]*\"", "");
    assertFalse(bare.contains("http:") || bare.contains("https:") || bare.contains("src="));
  }

  @Test
  void whatWasSavedIsReadAsItWas() throws IOException {
    Files.writeString(folder.resolve("claims.json"), Saved.json(results()));
    Files.writeString(folder.resolve("sensitivity.json"), Saved.json(shaken()));
    Saved saved = new Saved(folder);
    assertEquals(results(), saved.results());
    assertEquals(Optional.of(shaken()), saved.sensitivity());
    assertEquals(page(), ClaimReport.of(saved.results(), saved.sensitivity()).text());
  }

  @Test
  void damagedResultsAreRefusedWithTheirLine() throws IOException {
    Path file = folder.resolve("claims.json");
    String text = Saved.json(results());
    for (String broken :
        List.of(
            text.substring(0, text.length() / 2),
            text.replace("\"supported\"", "\"suported\""),
            text.replaceFirst("\"wanted\"", "\"wantd\""),
            text.replaceFirst("\"effect\" : \\{", "\"effect\" : null, \"x\" : {"),
            text.replaceFirst("\"pairs\" : 20", "\"pairs\" : null"))) {
      Files.writeString(file, broken);
      UnreadableRecord refused =
          assertThrows(UnreadableRecord.class, () -> new Saved(folder).results());
      String said = String.valueOf(refused.getMessage());
      assertTrue(said.matches("(?s).*claims\\.json, line \\d+: is damaged: .+"), said);
    }
    Files.delete(file);
    UnreadableRecord none = assertThrows(UnreadableRecord.class, () -> new Saved(folder).results());
    assertTrue(String.valueOf(none.getMessage()).contains("holds no claims.json"));
  }
}
