package entente.report;

import entente.experiment.claim.ClaimResult;
import entente.experiment.claim.Results;
import entente.experiment.claim.Sensitivity;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The page about what became of claims. It follows from the results alone: the same give the same
 * bytes.
 */
public final class ClaimReport {
  private ClaimReport() {}

  /**
   * Makes it.
   *
   * @param sensitivity the verdicts under changes, if they were played
   */
  public static ReportPage of(Results results, Optional<Sensitivity> sensitivity)
      throws IOException {
    List<Page.Part> parts = new ArrayList<>();
    parts.add(part("summary", "What became of them", new ClaimSummary(results)::write));
    parts.add(part("rules", "How they are judged", new ClaimRules(results)::write));
    for (ClaimResult claim : results.claims()) {
      ClaimPart own = new ClaimPart(claim, sensitivity);
      parts.add(
          new Page.Part(claim.id(), claim.id() + " " + claim.title(), claim.id(), own::write));
    }
    sensitivity.ifPresent(
        all ->
            parts.add(
                part(
                    "sensitivity", "If numbers were a little other", new ClaimShifts(all)::write)));
    return ReportPage.of(Page.of(head(results), parts));
  }

  private static Page.Part part(String id, String title, Page.Body body) {
    return new Page.Part(id, title, title, body);
  }

  private static Page.Head head(Results results) {
    String claims = Words.count(results.claims().size(), "claim");
    List<String> scenarios =
        results.claims().stream().map(ClaimResult::scenario).distinct().toList();
    String about = "claims on " + Words.list(scenarios);
    return new Page.Head(
        "Entente, " + about,
        "What became of " + claims,
        claims + ", judged by " + Words.count(results.pairs(), "pair") + " of games",
        "Made by entente claims, version "
            + results.engine()
            + "; the same results give the same page.");
  }
}
