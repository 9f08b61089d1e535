package entente.cli;

import entente.experiment.claim.Finding;
import entente.experiment.claim.Results;
import entente.experiment.claim.Ruling;
import entente.experiment.claim.Saved;
import entente.experiment.claim.Sensitivity;
import entente.store.CsvWriter;
import entente.store.NewFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * Writes what became of claims: all of it as JSON, the tests as CSV, and a table in Markdown for a
 * page.
 */
final class ClaimResults {
  private ClaimResults() {}

  /** Writes all three; what is there is not overwritten. */
  static String write(Path folder, Results results, List<Finding> findings) throws IOException {
    try (NewFile csv = new NewFile(folder);
        NewFile page = new NewFile(folder)) {
      table(csv.draft(), findings);
      Files.writeString(page.draft(), page(findings), StandardCharsets.UTF_8);
      return json(folder, Saved.CLAIMS, results)
          + ", "
          + csv.publish(Saved.CLAIMS, ".csv")
          + ", "
          + page.publish(Saved.CLAIMS, ".md");
    }
  }

  /** Writes the verdicts under changes. */
  static String write(Path folder, Sensitivity sensitivity) throws IOException {
    return json(folder, Saved.SENSITIVITY, sensitivity);
  }

  private static String json(Path folder, String name, Record results) throws IOException {
    try (NewFile json = new NewFile(folder)) {
      Files.writeString(json.draft(), Saved.json(results), StandardCharsets.UTF_8);
      return json.publish(name, Saved.ENDING).toString();
    }
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
              finding.ablation(),
              finding.placebo(),
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
              .text(finding.ablation())
              .text(finding.placebo())
              .number(finding.pairs())
              .end();
        }
      }
    }
  }
}
