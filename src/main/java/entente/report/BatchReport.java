package entente.report;

import entente.experiment.batch.BatchFolder;
import entente.outcome.Outcome;
import entente.store.Engine;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * The report on a batch. It follows from the batch and the choices alone: the same give the same
 * bytes.
 */
public final class BatchReport {
  private BatchReport() {}

  /**
   * Makes it.
   *
   * @param batch a finished batch
   * @throws entente.store.UnreadableRecord if the batch is damaged or does not fit this engine
   * @throws Unknown if something chosen is not there
   */
  public static ReportPage of(BatchFolder batch, Choices choices) throws IOException {
    try (Answers answers = new Answers(batch)) {
      Material material = new Material(batch, answers, choices);
      check(material, choices);
      return ReportPage.of(Page.of(head(material), parts(material)));
    }
  }

  private static void check(Material material, Choices choices) {
    List<String> outcomes = material.outcomes().stream().map(Outcome::name).toList();
    List<String> factors = material.factors().stream().map(Factored::name).toList();
    choices.outcomes().forEach(name -> Unknown.check("--outcome", name, outcomes));
    choices.end().ifPresent(name -> Unknown.check("--end", name, outcomes));
    choices.pair().forEach(name -> Unknown.check("--factors", name, factors));
    List<String> cells = material.kept();
    choices.cells().forEach(name -> Unknown.check("--cell", name, cells));
  }

  private static Page.Head head(Material material) {
    String name = material.manifest().name();
    String title = material.file().title();
    return new Page.Head(
        "Entente, batch " + name,
        title,
        title + " – a batch of " + Words.count(material.manifest().runs(), "run"),
        "Made by entente report, version "
            + Engine.here().version()
            + ", from batch "
            + name
            + "; the same batch gives the same page.");
  }

  private static List<Page.Part> parts(Material material) {
    List<Page.Part> parts = new ArrayList<>();
    for (Section section : Sections.all()) {
      String title = section.title();
      parts.add(new Page.Part(section.id(), title, title, html -> section.write(material, html)));
    }
    return parts;
  }
}
