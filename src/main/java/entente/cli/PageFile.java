package entente.cli;

import entente.report.ReportPage;
import entente.store.FileName;
import entente.store.NewFile;
import entente.store.RunFolder;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;

/**
 * Where a page comes to lie; what is there is not overwritten.
 *
 * @param place the page's file
 */
record PageFile(Path place) {

  /** Writes the page, and every plot as PNG into a folder beside it if wanted. */
  void write(ReportPage page, boolean png, PrintWriter out) throws IOException {
    FileName name = FileName.of(place);
    Path around = place.getParent() == null ? Path.of("") : place.getParent();
    try (NewFile made = new NewFile(around)) {
      page.write(made.draft());
      out.println("written: " + made.publish(name.stem(), name.ending()));
    }
    if (png) {
      try (RunFolder plots = new RunFolder(around, name.stem() + "-plots")) {
        page.paint(plots.draft());
        out.println("plots: " + plots.publish() + ", " + page.plots() + " of them");
      }
    }
  }
}
