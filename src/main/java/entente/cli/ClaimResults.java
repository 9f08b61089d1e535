package entente.cli;

import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import entente.experiment.analysis.Estimate;
import entente.experiment.claim.Finding;
import entente.experiment.claim.Ruling;
import entente.experiment.claim.Session;
import entente.scenario.ClaimFile;
import entente.store.CsvWriter;
import entente.store.Engine;
import entente.store.NewFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Writes what became of claims: all of it as JSON, the tests as CSV, and a table in Markdown for a
 * page.
 */
final class ClaimResults {
  private static final String NAME = "claims";

  private ClaimResults() {}

  /** Writes both; what is there is not overwritten. */
  static String write(Path folder, Session session, List<Finding> findings) throws IOException {
    try (NewFile json = new NewFile(folder);
        NewFile csv = new NewFile(folder);
        NewFile page = new NewFile(folder)) {
      Files.writeString(json.draft(), json(session, findings), StandardCharsets.UTF_8);
      table(csv.draft(), findings);
      Files.writeString(page.draft(), page(findings), StandardCharsets.UTF_8);
      return json.publish(NAME, ".json")
          + ", "
          + csv.publish(NAME, ".csv")
          + ", "
          + page.publish(NAME, ".md");
    }
  }

  private static String json(Session session, List<Finding> findings) throws IOException {
    Map<String, Object> all = new LinkedHashMap<>();
    all.put("engine", Engine.here().version());
    all.put("pairs", session.pairs());
    all.put("firstSeed", session.first());
    all.put("claims", findings.stream().map(ClaimResults::finding).toList());
    return JsonMapper.builder()
            .enable(SerializationFeature.INDENT_OUTPUT)
            .build()
            .writeValueAsString(all)
        + "\n";
  }

  private static Map<String, Object> finding(Finding finding) {
    ClaimFile claim = finding.claim();
    Map<String, Object> all = new LinkedHashMap<>();
    all.put("id", claim.id());
    all.put("title", claim.title());
    all.put("argument", claim.argument());
    all.put("passage", claim.passage());
    all.put("kind", claim.kind().name().toLowerCase(Locale.ROOT));
    all.put("scenario", claim.scenario().name());
    all.put("sha256", claim.file().sha256());
    all.put("turns", claim.turns());
    all.put("pairs", finding.pairs());
    all.put("verdict", finding.verdict().words());
    all.put("ablation", ClaimPrinter.ablation(finding));
    all.put("placebo", ClaimPrinter.placebo(finding));
    all.put("arms", arms(claim));
    all.put("tests", finding.rulings().stream().map(ClaimResults::ruling).toList());
    all.put("ablations", finding.ablations().stream().map(ClaimResults::ablated).toList());
    all.put("placebos", finding.placebos().stream().map(ClaimResults::placebo).toList());
    return all;
  }

  private static Map<String, Object> arms(ClaimFile claim) {
    Map<String, Object> arms = new LinkedHashMap<>();
    claim
        .arms()
        .forEach(
            (name, arm) -> {
              Map<String, Object> one = new LinkedHashMap<>();
              one.put("set", arm.settings());
              arm.over().ifPresent(over -> one.put("over", over));
              arms.put(name, one);
            });
    return arms;
  }

  private static Map<String, Object> ablated(Finding.Ablated ablated) {
    Map<String, Object> all = new LinkedHashMap<>();
    all.put("name", ablated.name());
    all.put("met", ablated.met());
    all.put("tests", ablated.rulings().stream().map(ClaimResults::ruling).toList());
    return all;
  }

  private static Map<String, Object> placebo(Finding.Placebo placebo) {
    Map<String, Object> all = new LinkedHashMap<>();
    all.put("name", placebo.name());
    all.put("quiet", placebo.quiet());
    all.put("test", ruling(placebo.ruling()));
    return all;
  }

  private static Map<String, Object> ruling(Ruling ruling) {
    Map<String, Object> all = new LinkedHashMap<>();
    all.put("name", ruling.test());
    all.put("verdict", ruling.verdict().words());
    all.put("wanted", ruling.wanted());
    all.put("effect", estimate(ruling.effect()));
    Map<String, Object> arms = new LinkedHashMap<>();
    ruling.arms().forEach(arm -> arms.put(arm.arm(), estimate(arm.mean())));
    all.put("arms", arms);
    all.put("reason", ruling.reason());
    return all;
  }

  private static Map<String, Object> estimate(Estimate estimate) {
    Map<String, Object> all = new LinkedHashMap<>();
    all.put("value", finite(estimate.value()));
    all.put("low", finite(estimate.low()));
    all.put("high", finite(estimate.high()));
    all.put("games", estimate.units());
    return all;
  }

  private static @Nullable Double finite(double value) {
    return Double.isFinite(value) ? value : null;
  }

  private static String page(List<Finding> findings) {
    StringBuilder page = new StringBuilder();
    page.append(
        "| claim | verdict | tests: effect, 95 %, what was wanted | ablation | placebo | kind |\n");
    page.append("|---|---|---|---|---|---|\n");
    for (Finding finding : findings) {
      List<String> tests = finding.rulings().stream().map(ClaimResults::told).toList();
      List<String> cells =
          List.of(
              finding.claim().id() + " " + finding.claim().title(),
              finding.verdict().words(),
              String.join("<br>", tests),
              ClaimPrinter.ablation(finding),
              ClaimPrinter.placebo(finding),
              finding.claim().kind().name().toLowerCase(Locale.ROOT));
      page.append("| ").append(String.join(" | ", cells)).append(" |\n");
    }
    return page.toString();
  }

  private static String told(Ruling ruling) {
    return ruling.test()
        + ": "
        + ClaimPrinter.figure(ruling.effect())
        + ", "
        + ruling.wanted()
        + ": "
        + ruling.verdict().words();
  }

  private static void table(Path file, List<Finding> findings) throws IOException {
    List<String> columns =
        List.of(
            "claim",
            "kind",
            "verdict",
            "test",
            "testVerdict",
            "effect",
            "low",
            "high",
            "wanted",
            "ablation",
            "placebo",
            "pairs");
    try (CsvWriter csv = new CsvWriter(file, columns)) {
      for (Finding finding : findings) {
        for (Ruling ruling : finding.rulings()) {
          csv.text(finding.claim().id())
              .text(finding.claim().kind().name().toLowerCase(Locale.ROOT))
              .text(finding.verdict().words())
              .text(ruling.test())
              .text(ruling.verdict().words())
              .number(ruling.effect().value())
              .number(ruling.effect().low())
              .number(ruling.effect().high())
              .text(ruling.wanted())
              .text(ClaimPrinter.ablation(finding))
              .text(ClaimPrinter.placebo(finding))
              .number(finding.pairs())
              .end();
        }
      }
    }
  }
}
