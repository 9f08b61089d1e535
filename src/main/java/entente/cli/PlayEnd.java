package entente.cli;

import entente.teach.Saved;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;

/** What comes when an exercise has been played: the record, the review, and its page. */
record PlayEnd(PrintWriter out, Paint paint, int runs, Path folder) {

  void end(Saved saved) throws IOException {
    out.println("over " + saved.file() + runs + folder + paint.on());
  }
}
