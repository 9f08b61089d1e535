package entente.experiment.batch;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Makes the results of the parts: each table as CSV and as Parquet, and all of them in one
 * database. Parts stand in the order of their runs and so do the rows in them; put one behind the
 * other they are the same rows whoever played them and in how many parts. The database comes to its
 * place last; after that the parts go.
 */
final class Export {
  private static final int ROWS_A_GROUP = 122_880;

  private final BatchFolder folder;
  private final List<Sheet> sheets;
  private final Path draft;

  Export(BatchFolder folder, List<Sheet> sheets) {
    this.folder = folder;
    this.sheets = sheets;
    this.draft = folder.path().resolve(BatchFolder.DRAFT);
  }

  void write() throws IOException {
    try {
      Disk.delete(draft);
      Files.createDirectory(draft);
      tables();
      database();
      Disk.sync(draft);
      publish();
    } finally {
      Disk.delete(draft);
    }
    Disk.syncAlone(folder.path());
    Disk.delete(folder.parts());
  }

  private void tables() throws IOException {
    List<Path> parts = folder.kept();
    for (Sheet sheet : sheets) {
      try (OutputStream out = Files.newOutputStream(draft.resolve(sheet.file()))) {
        boolean first = true;
        for (Path part : parts) {
          append(part.resolve(sheet.file()), out, first);
          first = false;
        }
      }
    }
  }

  private static void append(Path table, OutputStream out, boolean withHead) throws IOException {
    try (InputStream in = new BufferedInputStream(Files.newInputStream(table))) {
      for (int c = in.read(); c >= 0 && c != '\n'; c = in.read()) {
        if (withHead) {
          out.write(c);
        }
      }
      if (withHead) {
        out.write('\n');
      }
      in.transferTo(out);
    }
  }

  private void database() throws IOException {
    Path overflow = draft.resolve("overflow");
    try (Connection connection =
        Database.writing(draft.resolve(folder.database().getFileName()), overflow)) {
      for (Sheet sheet : sheets) {
        Database.run(connection, create(sheet), parquet(sheet));
      }
      Database.run(connection, "CHECKPOINT");
    } catch (SQLException e) {
      throw new IOException("The results cannot be put together: " + Database.words(e), e);
    } finally {
      Disk.delete(overflow);
    }
  }

  private String create(Sheet sheet) {
    String columns =
        sheet.columns().stream()
            .map(column -> Database.quoted(column.name()) + ": '" + column.sql() + "'")
            .collect(Collectors.joining(", ", "{", "}"));
    return "CREATE TABLE "
        + Database.named(sheet.name())
        + " AS SELECT * FROM read_csv("
        + Database.quoted(draft.resolve(sheet.file()).toString())
        + ", auto_detect = false, header = true, delim = ',', quote = '\"', escape = '\"',"
        + " new_line = '\\n', columns = "
        + columns
        + ")";
  }

  private String parquet(Sheet sheet) {
    return "COPY "
        + Database.named(sheet.name())
        + " TO "
        + Database.quoted(draft.resolve(sheet.name() + ".parquet").toString())
        + " (FORMAT parquet, COMPRESSION zstd, ROW_GROUP_SIZE "
        + ROWS_A_GROUP
        + ")";
  }

  private void publish() throws IOException {
    for (Sheet sheet : sheets) {
      for (String file : List.of(sheet.file(), sheet.name() + ".parquet")) {
        Disk.move(draft.resolve(file), folder.path().resolve(file));
      }
    }
    Disk.move(draft.resolve(folder.database().getFileName()), folder.database());
  }
}
