package entente.experiment.batch;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Properties;
import org.duckdb.DuckDBConnection;
import org.duckdb.DuckDBDriver;

/** DuckDB, as batches use it. */
public final class Database {
  private static final String URL = "jdbc:duckdb:";
  private static final String MEMORY = "256MB";

  private Database() {}

  /** Opens a file to be written, in little memory, with its overflow beside it. */
  static Connection writing(Path file, Path overflow) throws SQLException {
    Connection connection = DriverManager.getConnection(URL + file, properties());
    run(
        connection,
        "SET memory_limit = '" + MEMORY + "'",
        "SET threads = 1",
        "SET preserve_insertion_order = true",
        "SET temp_directory = " + quoted(overflow.toString()));
    return connection;
  }

  /**
   * Opens the results of a batch to be asked. Nothing can be written, there or elsewhere, and no
   * other file read.
   *
   * @throws IOException if another program keeps the file, or it is none of DuckDB's
   */
  public static Connection reading(BatchFolder folder) throws IOException {
    return reading(folder, properties());
  }

  /** The same, for answers too large to be held: their rows come one after the other. */
  static DuckDBConnection streaming(BatchFolder folder) throws IOException {
    Properties properties = properties();
    properties.setProperty(DuckDBDriver.JDBC_STREAM_RESULTS, "true");
    try {
      return reading(folder, properties).unwrap(DuckDBConnection.class);
    } catch (SQLException e) {
      throw unreadable(folder, e);
    }
  }

  private static Connection reading(BatchFolder folder, Properties properties) throws IOException {
    try {
      properties.setProperty("duckdb.read_only", "true");
      Connection connection = DriverManager.getConnection(URL + folder.database(), properties);
      run(connection, "SET enable_external_access = false", "SET lock_configuration = true");
      return connection;
    } catch (SQLException e) {
      throw new IOException(folder.database() + " cannot be opened: " + words(e), e);
    }
  }

  /** How many runs of a finished batch failed. */
  public static long failures(BatchFolder folder) throws IOException {
    try (Connection connection = reading(folder);
        Statement statement = connection.createStatement();
        ResultSet count = statement.executeQuery("SELECT count(*) FROM failures")) {
      count.next();
      return count.getLong(1);
    } catch (SQLException e) {
      throw unreadable(folder, e);
    }
  }

  static IOException unreadable(BatchFolder folder, SQLException why) {
    return new IOException(folder.database() + " cannot be read: " + words(why), why);
  }

  private static Properties properties() {
    Properties properties = new Properties();
    properties.setProperty("autoinstall_known_extensions", "false");
    properties.setProperty("autoload_known_extensions", "false");
    return properties;
  }

  static void run(Connection connection, String... statements) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      for (String one : List.of(statements)) {
        statement.execute(one);
      }
    }
  }

  /** What the database said, without what its driver says before. */
  public static String words(SQLException failure) {
    String message = failure.getMessage();
    return message == null
        ? failure.getClass().getSimpleName()
        : message.replaceFirst("(?s)^.*?closed pending query result\\s*Error: ", "").strip();
  }

  /** A text as SQL writes it. */
  static String quoted(String text) {
    return "'" + text.replace("'", "''") + "'";
  }

  /** A name as SQL writes it. */
  static String named(String name) {
    return '"' + name.replace("\"", "\"\"") + '"';
  }
}
