package entente.report;

import entente.experiment.batch.BatchFolder;
import entente.outcome.Outcome;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The report on a batch. It follows from the batch and the choices alone: the same give the same
 * bytes.
 */
public final class BatchReport {
  private final String page;
  private final List<Drawing> drawings;

  private BatchReport(String page, List<Drawing> drawings) {
    this.page = page;
    this.drawings = List.copyOf(drawings);
  }

  /**
   * Makes it.
   *
   * @param batch a finished batch
   * @throws entente.store.UnreadableRecord if the batch is damaged or does not fit this engine
   * @throws Unknown if something chosen is not there
   */
  public static BatchReport of(BatchFolder batch, Choices choices) throws IOException {
    try (Answers answers = new Answers(batch)) {
      Material material = new Material(batch, answers, choices);
      check(material, choices);
      Html html = Page.of(material, Sections.all());
      return new BatchReport(html.toString(), html.drawings());
    }
  }

  private static void check(Material material, Choices choices) {
    List<String> outcomes = material.outcomes().stream().map(Outcome::name).toList();
    List<String> factors = material.factors().stream().map(Factored::name).toList();
    choices.outcomes().forEach(name -> Unknown.check("--outcome", name, outcomes));
    choices.end().ifPresent(name -> Unknown.check("--end", name, outcomes));
    choices.pair().forEach(name -> Unknown.check("--factors", name, factors));
    List<String> series = material.manifest().kept().cellsOverTime();
    choices.cells().forEach(name -> Unknown.check("--cell", name, series));
  }

  /** The page. */
  public String page() {
    return page;
  }

  /** Writes the page to a file. */
  public void write(Path file) throws IOException {
    Files.writeString(file, page, StandardCharsets.UTF_8);
  }

  /** Writes every plot as PNG into a folder that is there. */
  public void paint(Path folder) throws IOException {
    for (Drawing drawing : drawings) {
      Png.write(drawing, folder.resolve(drawing.name() + ".png"));
    }
  }

  /** How many plots there are. */
  public int plots() {
    return drawings.size();
  }
}
