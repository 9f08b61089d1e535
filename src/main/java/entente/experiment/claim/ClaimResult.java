package entente.experiment.claim;

import entente.scenario.ClaimFile;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What became of a claim, as it is saved.
 *
 * @param id its name
 * @param title the claim in a sentence
 * @param argument why it might be so
 * @param passage where that is argued
 * @param source what it is argued in; empty if nothing is named
 * @param kind emergent or consistency
 * @param scenario the scenario's name
 * @param sha256 the hash of the claim's file
 * @param turns how many months were played
 * @param pairs how many games each arm has
 * @param verdict the verdict
 * @param ablation whether it fails without what is named: met, not met, not played or none
 * @param placebo whether placebos are quiet: quiet, shows, not played or none
 * @param arms what each arm sets, by its name
 * @param measures what each measure is, by its name
 * @param tests what became of its tests
 * @param ablations what became of them without a mechanism
 * @param placebos what must show nothing
 */
public record ClaimResult(
    String id,
    String title,
    String argument,
    String passage,
    String source,
    String kind,
    String scenario,
    String sha256,
    int turns,
    int pairs,
    Verdict verdict,
    String ablation,
    String placebo,
    Map<String, Arm> arms,
    Map<String, String> measures,
    List<TestResult> tests,
    List<Ablated> ablations,
    List<Placebo> placebos) {

  /** Keeps copies, arms and measures in their order. */
  public ClaimResult {
    arms = new LinkedHashMap<>(arms);
    measures = new LinkedHashMap<>(measures);
    tests = List.copyOf(tests);
    ablations = List.copyOf(ablations);
    placebos = List.copyOf(placebos);
  }

  /**
   * How an arm differs from the scenario.
   *
   * @param set values set on top of it
   * @param over the part laid over it; empty if none is
   * @param note a remark; may be empty
   */
  public record Arm(Map<String, Double> set, String over, String note) {}

  /**
   * The claim without a mechanism.
   *
   * @param name what was switched off
   * @param set what switches it off
   * @param note a remark; may be empty
   * @param met whether it fails then, as it must
   * @param tests the tests that must fail
   */
  public record Ablated(
      String name, Map<String, Double> set, String note, boolean met, List<TestResult> tests) {}

  /**
   * What must show nothing.
   *
   * @param name its name
   * @param quiet whether it shows nothing
   * @param test what it shows
   */
  public record Placebo(String name, boolean quiet, TestResult test) {}

  /** That of a finding. */
  public static ClaimResult of(Finding finding) {
    ClaimFile claim = finding.claim();
    Map<String, Arm> arms = new LinkedHashMap<>();
    claim
        .arms()
        .forEach(
            (name, arm) ->
                arms.put(name, new Arm(arm.settings(), arm.over().orElse(""), arm.note())));
    Map<String, String> measures = new LinkedHashMap<>();
    claim.measures().forEach((name, it) -> measures.put(name, it.said()));
    List<Placebo> placebos = new ArrayList<>();
    for (Finding.Placebo one : finding.placebos()) {
      TestResult test = TestResult.of(claim, claim.placebos(), one.ruling());
      placebos.add(new Placebo(one.name(), one.quiet(), test));
    }
    return new ClaimResult(
        claim.id(),
        claim.title(),
        claim.argument().text(),
        claim.argument().passage(),
        claim.argument().source().map(source -> source.title()).orElse(""),
        claim.kind().name().toLowerCase(Locale.ROOT),
        claim.scenario().name(),
        claim.file().sha256(),
        claim.turns(),
        finding.pairs(),
        finding.verdict(),
        finding.ablation(),
        finding.placebo(),
        arms,
        measures,
        TestResult.all(claim, finding.rulings()),
        finding.ablations().stream().map(one -> ablated(claim, one)).toList(),
        placebos);
  }

  private static Ablated ablated(ClaimFile claim, Finding.Ablated one) {
    ClaimFile.Ablation ablation = claim.without().get(one.name());
    if (ablation == null) {
      throw new IllegalArgumentException(claim.id() + " has no ablation " + one.name());
    }
    return new Ablated(
        one.name(),
        ablation.settings(),
        ablation.note(),
        one.met(),
        TestResult.all(claim, one.rulings()));
  }
}
