package entente.report;

import entente.explain.Figures;
import entente.scenario.Design;
import entente.scenario.ExperimentFile;
import entente.scenario.ExperimentFile.Varied;
import entente.scenario.Variation;
import java.io.IOException;
import java.util.List;

/** What was played: scenario, design, factors, runs, seeds, version, and what failed. */
final class PlayedSection implements Section {
  private static final int MOST_FAILURES = 10;

  @Override
  public String id() {
    return "played";
  }

  @Override
  public String title() {
    return "What was played";
  }

  @Override
  public void write(Material material, Html html) throws IOException {
    ExperimentFile file = material.file();
    if (!file.question().isBlank()) {
      html.leaf("p", file.question().strip(), "class", "question");
    }
    html.par(sentence(material));
    facts(material, html);
    factors(material, html);
    failures(material, html);
  }

  private static String sentence(Material material) {
    int points = material.manifest().points();
    int replicates = material.manifest().replicates();
    return material.file().scenario().title()
        + ", "
        + Words.count(material.manifest().turns(), "month")
        + " from "
        + Words.month(material.plan().start())
        + " on, was played "
        + Words.count(material.manifest().runs(), "time")
        + ": "
        + Words.count(replicates, "run")
        + " at each of "
        + Words.count(points, "point")
        + (replicates > 1 && points > 1
            ? ", with the same seeds at every point, so that points differ by their values and not"
                + " by their luck."
            : ".");
  }

  private static void facts(Material material, Html html) {
    ExperimentFile file = material.file();
    long first = material.manifest().seed();
    long last = first + material.manifest().replicates() - 1;
    html.in("dl", "class", "facts");
    fact(html, "Scenario", file.scenario().name());
    fact(html, "Design", design(file.design(), material.manifest().points()));
    fact(html, "Seeds", first == last ? first + "" : first + " to " + last);
    fact(html, "Engine", "version " + material.manifest().engine().version());
    fact(html, "Texts", "SHA-256 " + material.manifest().digest().substring(0, 16));
    html.out();
  }

  private static void fact(Html html, String name, String value) {
    html.in("div").leaf("dt", name).leaf("dd", value).out();
  }

  private static String design(Design design, int points) {
    if (design instanceof Design.LatinHypercube) {
      return "Latin hypercube, " + Words.count(points, "point");
    } else if (design instanceof Design.Sobol sobol) {
      return "Sobol pairs after Saltelli, " + Words.count(sobol.samples(), "sample");
    } else if (design instanceof Design.Morris morris) {
      return "Morris walks, " + Words.count(morris.trajectories(), "walk");
    } else if (design instanceof Design.Points) {
      return "listed points";
    }
    return "factorial: every value with every other";
  }

  private static void factors(Material material, Html html) {
    if (material.file().factors().isEmpty()) {
      html.par("Nothing varied but the seed.");
      return;
    }
    DataTable table = new DataTable("What varied, and how", 3, List.of("factor", "values", "unit"));
    for (Varied varied : material.file().factors()) {
      table.row(varied.name(), values(varied), varied.unit());
    }
    table.write(html);
  }

  private static String values(Varied varied) {
    Variation variation = varied.variation();
    if (variation instanceof Variation.Uniform even) {
      return Figures.plain(even.from()) + " to " + Figures.plain(even.to()) + ", evenly";
    } else if (variation instanceof Variation.LogUniform log) {
      return Figures.plain(log.from()) + " to " + Figures.plain(log.to()) + ", evenly in logarithm";
    } else if (variation instanceof Variation.Normal normal) {
      return "normal, " + Figures.plain(normal.mean()) + " ± " + Figures.plain(normal.deviation());
    }
    return listed((Variation.Listed) variation, varied);
  }

  private static String listed(Variation.Listed listed, Varied varied) {
    boolean flag = varied.unit().equals("0 or 1");
    return String.join(
        ", ",
        listed.values().stream()
            .distinct()
            .map(value -> flag ? value > 0.5 ? "on" : "off" : Figures.plain(value))
            .toList());
  }

  private static void failures(Material material, Html html) throws IOException {
    List<Answers.Failed> failed = material.answers().failed();
    if (failed.isEmpty()) {
      html.par("No run failed.");
      return;
    }
    String kept = failed.size() > MOST_FAILURES ? "; the first " + MOST_FAILURES : "";
    html.leaf(
        "p",
        Words.count(failed.size(), "run")
            + " failed and are left out of everything below"
            + kept
            + ":",
        "class",
        "missing");
    DataTable table = new DataTable("Runs that failed", 3, List.of("seed", "error", "command"));
    for (Answers.Failed one : failed.subList(0, Math.min(MOST_FAILURES, failed.size()))) {
      table.row(one.seed() + "", one.error(), one.command());
    }
    table.write(html);
  }
}
