package entente.report;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A page that is done, with the plots on it. */
public final class ReportPage {
  private final String text;
  private final List<Drawing> drawings;

  private ReportPage(String text, List<Drawing> drawings) {
    this.text = text;
    this.drawings = List.copyOf(drawings);
  }

  static ReportPage of(Html html) {
    return new ReportPage(html.toString(), html.drawings());
  }

  /** The page's HTML. */
  public String text() {
    return text;
  }

  /** Writes the page to a file. */
  public void write(Path file) throws IOException {
    Files.writeString(file, text, StandardCharsets.UTF_8);
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
