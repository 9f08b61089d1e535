package entente.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import entente.experiment.Share;
import entente.experiment.analysis.Estimate;
import entente.experiment.batch.BatchFolder;
import entente.explain.Figures;
import entente.fixture.Terminal;
import entente.store.UnreadableRecord;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** What a page about a batch says is so. */
class BatchReportTest {
  private static final String RECORD = "record: {cells: [state.BBB.stability]}\n";
  @TempDir static Path folder;
  private static BatchFolder factorial;
  private static String page;

  @BeforeAll
  static void play() throws IOException {
    factorial = ToyBatch.play(folder, "varied", ToyBatch.FACTORIAL);
    page = BatchReport.of(factorial, Choices.none()).text();
  }

  private static Document parsed(String text) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    return factory
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
  }

  private static List<Element> all(Document document, String name) {
    NodeList found = document.getElementsByTagName(name);
    return Stream.iterate(0, k -> k + 1)
        .limit(found.getLength())
        .map(k -> (Element) found.item(k))
        .toList();
  }

  private static String asked(BatchFolder batch, String question) {
    Terminal terminal = new Terminal();
    assertEquals(0, terminal.call("query", batch.path(), question, "--csv"), terminal.err());
    return terminal.out().lines().toList().get(1);
  }

  @Test
  void itIsWellFormedAndAsksForNothingFromOutside() throws Exception {
    Document document = parsed(page);
    assertEquals(12, all(document, "h2").size());
    String bare = page.replaceAll("xmlns=\"[^\"]*\"", "");
    assertFalse(bare.contains("http:") || bare.contains("https:"), "an address");
    assertFalse(Pattern.compile("(src|@import|url\\()").matcher(bare).find(), "a file to load");
    for (Element link : all(document, "a")) {
      assertTrue(link.getAttribute("href").startsWith("#"), link.getAttribute("href"));
    }
    assertTrue(page.contains("Toy &lt;1&gt; &amp; more"));
  }

  @Test
  void headingsStandInOrderAndEveryPlotIsDescribed() throws Exception {
    Document document = parsed(page);
    assertEquals(1, all(document, "h1").size());
    assertTrue(page.indexOf("<h1") < page.indexOf("<h2"));
    assertTrue(page.indexOf("<h2") < page.indexOf("<h3"));
    List<Element> plots = all(document, "svg");
    assertTrue(plots.size() > 8, plots.size() + " plots");
    for (Element plot : plots) {
      assertFalse(plot.getElementsByTagName("title").item(0).getTextContent().isBlank());
      assertFalse(plot.getElementsByTagName("desc").item(0).getTextContent().isBlank());
    }
    List<String> ids =
        all(document, "*").stream()
            .map(e -> e.getAttribute("id"))
            .filter(id -> !id.isEmpty())
            .toList();
    assertEquals(ids.stream().distinct().count(), ids.size(), "a name that is there twice");
  }

  @Test
  void theSameBatchGivesTheSameBytes() throws IOException {
    assertEquals(page, BatchReport.of(factorial, Choices.none()).text());
  }

  @Test
  void theSharesOnThePageAreThoseOfTheDatabase() {
    for (String outcome : List.of("shells-sold", "alliance", "steady")) {
      int count = Integer.parseInt(asked(factorial, "SELECT count(\"" + outcome + "\") FROM runs"));
      String share = Words.share(new Share(count, 36));
      assertTrue(
          page.contains("<td class=\"figure\">" + count + "</td>\n<td class=\"figure\">" + share),
          outcome + " " + share);
    }
    String mean =
        asked(
            factorial,
            "SELECT round(count(*) / 36, 2) FROM events WHERE kind = 'treaty'"
                + " AND actor = 'BBB'");
    assertTrue(
        page.contains(">" + String.format(Locale.ROOT, "%.2f", Double.parseDouble(mean)) + "<"),
        mean);
  }

  @Test
  void whereCellsEndedIsWhatTheDatabaseSays() {
    String question =
        "SELECT %s(value) FROM series WHERE cell = 'state.AAA.stability' AND turn = 29";
    double median = Double.parseDouble(asked(factorial, String.format(question, "median")));
    double most = Double.parseDouble(asked(factorial, String.format(question, "max")));
    assertTrue(page.contains("Median " + Figures.plain(median) + "; four fifths"), "" + median);
    assertTrue(page.contains("<td class=\"figure\">" + Figures.plain(most) + "</td>"), "" + most);
    assertTrue(page.contains("plot-end-dyad-AAA-BBB-trust"));
  }

  @Test
  void whereSeedsGoAlikeALevelsIntervalIsNoNarrowerThanThatOfWholeSeeds() {
    // five seeds, each played twice: three with the outcome in both games, two in none
    List<GameRow> games = new ArrayList<>();
    for (int run = 0; run < 10; run++) {
      int[] turns = {run / 2 < 3 ? 0 : -1};
      games.add(new GameRow(run % 2, run / 2, run / 2, "", turns));
    }
    SeedShares seeds = new SeedShares(5, 1);
    Estimate share = seeds.of(0, games);
    Share.Interval wilson = new Share(6, 10).wilson();
    assertEquals(0.6, share.value());
    assertEquals(seeds.drawn(0, games).low(), share.low());
    assertTrue(share.low() < wilson.low() && share.high() > wilson.high(), share.toString());
    List<GameRow> once = games.stream().filter(game -> game.point() == 0).toList();
    assertFalse(seeds.drawn(0, once).known(), "no seed comes twice");
    assertEquals(new Share(3, 5).wilson().low(), seeds.of(0, once).low());
  }

  @Test
  void theBoxOfAnOutcomeIsSaidInWords() {
    String box = "50% of all runs are such a case; of those with dyad.AAA.BBB.trust 0.2 or more";
    assertTrue(page.contains(box + " it is 100%, and they hold 100% of the cases."));
    assertTrue(page.contains("<td class=\"word\">dyad.AAA.BBB.trust ≥ 0.2</td>"));
  }

  @Test
  void theStoryIsWhatTheTerminalTells() throws Exception {
    Document document = parsed(page);
    Element story = all(document, "article").get(0);
    String command = story.getElementsByTagName("code").item(0).getTextContent();
    List<String> words = new ArrayList<>(List.of(command.split(" ")));
    words.set(2, factorial.path().resolve(words.get(2)).toString());
    words.addAll(List.of("--runs-dir", folder.resolve("again").toString()));
    Terminal terminal = new Terminal();
    assertEquals(0, terminal.call(words.subList(1, words.size()).toArray()), terminal.err());
    NodeList lines = ((Element) story.getElementsByTagName("dl").item(0)).getElementsByTagName("p");
    assertTrue(lines.getLength() > 3);
    String told = terminal.out();
    for (int k = 0; k < lines.getLength(); k++) {
      assertTrue(told.contains("  " + lines.item(k).getTextContent() + "\n"), told);
    }
  }

  @Test
  void theMostTypicalRunHasItsMapAtTheEnd() throws Exception {
    Document document = parsed(page);
    Element story = all(document, "article").get(0);
    Element figure = (Element) story.getElementsByTagName("figure").item(0);
    String caption = figure.getElementsByTagName("figcaption").item(0).getTextContent();
    String month = caption.replaceFirst(".* at the end of (\\S+)\\. .*", "$1");
    NodeList words = figure.getElementsByTagName("text");
    List<String> said = new ArrayList<>();
    for (int k = 0; k < words.getLength(); k++) {
      said.add(words.item(k).getTextContent());
    }
    assertTrue(said.containsAll(List.of(month, "Aville", "Bville", "Cville")), said.toString());
    assertEquals(1, document.getElementsByTagName("title").item(0).getChildNodes().getLength());
    assertEquals(
        0, ((Element) all(document, "article").get(1)).getElementsByTagName("figure").getLength());
  }

  @Test
  void whatTheDesignOrTheRecordDoesNotGiveIsSaidInASentence() throws IOException {
    assertTrue(page.contains("Shares of variance need the design sobol; this batch is of design"));
    BatchFolder bare = ToyBatch.play(folder, "bare", "turns: 3", "replicates: 2");
    String said = BatchReport.of(bare, Choices.none()).text();
    assertTrue(said.contains("Nothing varied but the seed; give the experiment factors."));
    assertTrue(said.contains("name cells under record: series: in the experiment."));
    assertTrue(said.contains("name cells under record: cells: in the experiment."));
    assertTrue(said.contains("write events: true under record in the experiment."));
    assertTrue(said.contains("Fewer than two factors varied;"));
  }

  @Test
  void aSobolDesignGetsItsIndicesAndAMorrisDesignItsEffects() throws Exception {
    String[] factors = {
      "turns: 24",
      "replicates: 2",
      "factors:",
      "  production.BBB.food: {uniform: {from: 0.4, to: 2}}",
      "  dyad.AAA.BBB.trust: {uniform: {from: -0.6, to: 0.8}}",
    };
    String both = String.join("\n", factors) + "\n";
    BatchFolder sobol =
        ToyBatch.play(folder, "pairs", both + RECORD + "design: {method: sobol, samples: 16}");
    String variance = BatchReport.of(sobol, chosen("steady")).text();
    assertTrue(variance.contains("Most hangs on "), "a finding about variance");
    assertTrue(variance.contains("state.BBB.stability at the end"), "indices of a cell");
    assertTrue(variance.contains("Elementary effects need the design morris;"));
    parsed(variance);
    BatchFolder morris =
        ToyBatch.play(folder, "walks", both + RECORD + "design: {method: morris, trajectories: 8}");
    String effects = BatchReport.of(morris, chosen("steady")).text();
    assertTrue(effects.contains("Strongest is "), "a finding about effects");
    assertTrue(effects.contains(": over its range the mean moves by "), "effects on a cell");
    parsed(effects);
  }

  private static Choices chosen(String outcome) {
    return new Choices(List.of(outcome), List.of(), List.of(), Optional.empty());
  }

  @Test
  void whatWasChosenAndIsNotThereIsNamedWithTheNearest() {
    Unknown unknown =
        assertThrows(Unknown.class, () -> BatchReport.of(factorial, chosen("alliances")));
    assertEquals(
        "--outcome is alliances; the batch has no such name.\nMaybe alliance.",
        unknown.getMessage());
  }

  @Test
  void copiesThatWereChangedAreNotReportedOn() throws IOException {
    BatchFolder batch = ToyBatch.play(folder, "changed", "turns: 2");
    Path own = batch.path().resolve("changed.yaml");
    Files.writeString(own, Files.readString(own) + "\n# a remark\n");
    UnreadableRecord damaged =
        assertThrows(UnreadableRecord.class, () -> BatchReport.of(batch, Choices.none()));
    assertTrue(damaged.getMessage().endsWith("were changed since it was played."));
  }

  @Test
  void theCommandWritesPageAndPlotsAndOverwritesNothing() throws IOException {
    Terminal terminal = new Terminal();
    Path out = folder.resolve("page.html");
    assertEquals(0, terminal.call("report", factorial.path(), "--out", out, "--png"));
    assertTrue(terminal.out().startsWith("written: " + out + "\nplots: "), terminal.out());
    assertEquals(page, Files.readString(out));
    try (Stream<Path> plots = Files.list(folder.resolve("page-plots"))) {
      List<Path> files = plots.toList();
      assertTrue(terminal.out().endsWith(", " + files.size() + " of them\n"), terminal.out());
      assertTrue(files.stream().allMatch(file -> file.toString().endsWith(".png")));
    }
    assertEquals(0, terminal.call("report", factorial.path(), "--out", out));
    assertEquals("written: " + folder.resolve("page-2.html") + "\n", terminal.out());
  }

  @Test
  void badInputIsSaid() throws IOException {
    Terminal terminal = new Terminal();
    assertEquals(2, terminal.call("report", folder.resolve("none")));
    assertTrue(terminal.err().contains("is no batch"), terminal.err());
    assertEquals(2, terminal.call("report", factorial.path(), "--factors", "production.BBB.food"));
    assertTrue(terminal.err().contains("two different factors"), terminal.err());
    assertEquals(2, terminal.call("report", factorial.path(), "--end", "stedy"));
    assertTrue(terminal.err().contains("Maybe steady."), terminal.err());
    assertEquals(2, terminal.call("report", factorial.path(), "--cell", "state.BBB.stabilty"));
    assertTrue(terminal.err().contains("Maybe state.BBB.stability."), terminal.err());
  }
}
