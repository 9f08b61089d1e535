package entente.cli;

import entente.experiment.seek.Archive;
import entente.experiment.seek.Confirmed;
import entente.experiment.seek.Tried;
import entente.store.CsvWriter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The points of a search as a table, one row a point in the order of trying: in which part of the
 * search, how many games, in how many the outcome came about, how near it came, the score, the same
 * on other seeds where it was confirmed, and the factors' values.
 */
final class SeekTable implements AutoCloseable {
  private final CsvFile file;

  SeekTable(Path place, List<String> factors) throws IOException {
    List<String> columns = new ArrayList<>(List.of("point", "part", "games", "came", "broken"));
    columns.addAll(List.of("nearness", "score", "otherGames", "cameThere"));
    columns.addAll(factors);
    this.file = new CsvFile(place, columns);
  }

  void rows(Archive archive, List<String> parts, List<Tried> best, List<Confirmed> confirmed)
      throws IOException {
    CsvWriter out = file.rows();
    for (Tried one : archive.tried()) {
      int number = one.point().number();
      out.number(number).text(number < parts.size() ? parts.get(number) : "plainer");
      out.number(one.games()).number(one.came()).number(one.broken().size());
      out.number(one.nearness());
      out.number(archive.score(one));
      int rank = best.indexOf(one);
      out.text(rank < 0 ? "" : Integer.toString(confirmed.get(rank).share().of()));
      out.text(rank < 0 ? "" : Integer.toString(confirmed.get(rank).share().count()));
      for (double value : one.point().values()) {
        out.number(value);
      }
      out.end();
    }
  }

  /** Moves it to its place or, if something is there, to the next free one. */
  Path publish() throws IOException {
    return file.publish();
  }

  @Override
  public void close() throws IOException {
    file.close();
  }
}
