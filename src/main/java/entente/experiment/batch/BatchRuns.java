package entente.experiment.batch;

import entente.experiment.Factor;
import entente.experiment.Point;
import entente.store.UnreadableRecord;
import java.io.Closeable;
import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.duckdb.DuckDBConnection;

/** The runs of a finished batch, to be read point by point. */
public final class BatchRuns implements Closeable {
  private final BatchFolder folder;
  private final DuckDBConnection connection;
  private final List<Point> points;

  /**
   * Opens a batch.
   *
   * @throws UnreadableRecord if it is not finished
   */
  public BatchRuns(BatchFolder folder) throws IOException {
    if (!folder.finished()) {
      throw new UnreadableRecord(
          folder.path()
              + ": is not finished, so its runs cannot be read yet.\nMaybe batch with --resume.");
    }
    this.folder = folder;
    this.connection = Database.streaming(folder);
    this.points = readPoints();
  }

  /** Where it lies. */
  public BatchFolder folder() {
    return folder;
  }

  /** What it is of. */
  public Manifest manifest() {
    return folder.manifest();
  }

  /** The points of its design with the values of the factors, in their order. */
  public List<Point> points() {
    return points;
  }

  private List<Point> readPoints() throws IOException {
    List<Factor> factors = manifest().factors();
    String columns =
        factors.stream()
            .map(factor -> ", " + Database.named(factor.name()))
            .collect(Collectors.joining());
    String question = "SELECT point" + columns + " FROM runs WHERE replicate = 0 ORDER BY point";
    List<Point> found = new ArrayList<>();
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(question)) {
      while (rows.next()) {
        double[] values = new double[factors.size()];
        for (int k = 0; k < values.length; k++) {
          values[k] = rows.getDouble(k + 2);
        }
        found.add(new Point(rows.getInt(1), values));
      }
    } catch (SQLException e) {
      throw Database.unreadable(folder, e);
    }
    return List.copyOf(found);
  }

  /** The runs of a point. */
  public PointGames at(int point) throws IOException {
    return new PointGames(this, point);
  }

  /** Another connection to the same database. */
  Connection another() throws IOException {
    try {
      return connection.duplicate();
    } catch (SQLException e) {
      throw Database.unreadable(folder, e);
    }
  }

  @Override
  public void close() throws IOException {
    try {
      connection.close();
    } catch (SQLException e) {
      throw Database.unreadable(folder, e);
    }
  }
}
