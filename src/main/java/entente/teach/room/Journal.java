package entente.teach.room;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import entente.teach.UnreadableSession;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;

/**
 * What happened in a session, one entry a line, on disk before anything follows from it. A line
 * that was being written when the power failed is cut off when the journal is opened again.
 */
final class Journal implements AutoCloseable {
  /** So long a journal may grow [bytes]. */
  static final long MOST = 8L << 20;

  private static final ObjectMapper JSON = new ObjectMapper();

  private final FileChannel to;
  private long size;

  private Journal(FileChannel to, long size) {
    this.to = to;
    this.size = size;
  }

  /** Begins one; never overwrites. */
  static Journal begin(Path file) throws IOException {
    return new Journal(
        FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), 0);
  }

  /**
   * All entries of one.
   *
   * @throws UnreadableSession if a whole line is none
   */
  static List<Entry> read(Path file) throws IOException {
    String text = Files.readString(file);
    List<String> lines = text.substring(0, text.lastIndexOf('\n') + 1).lines().toList();
    List<Entry> entries = new ArrayList<>();
    for (int k = 0; k < lines.size(); k++) {
      try {
        entries.add(JSON.readValue(lines.get(k), Entry.class));
      } catch (JsonProcessingException e) {
        throw new UnreadableSession(
            file + ":" + (k + 1) + ": is no entry of a session: " + e.getOriginalMessage());
      }
    }
    return entries;
  }

  /** Goes on with one. */
  static Journal resume(Path file) throws IOException {
    String text = Files.readString(file);
    String whole = text.substring(0, text.lastIndexOf('\n') + 1);
    FileChannel to = FileChannel.open(file, StandardOpenOption.WRITE);
    long size = whole.getBytes(StandardCharsets.UTF_8).length;
    to.truncate(size);
    return new Journal(to, size);
  }

  /** Adds entries, all or none; they are on disk when it returns. */
  void add(List<Entry> entries) throws IOException {
    StringBuilder text = new StringBuilder();
    for (Entry entry : entries) {
      text.append(JSON.writeValueAsString(entry)).append('\n');
    }
    ByteBuffer bytes = StandardCharsets.UTF_8.encode(text.toString());
    long before = size;
    try {
      while (bytes.hasRemaining()) {
        size += to.write(bytes, size);
      }
      to.force(false);
    } catch (IOException e) {
      size = before;
      to.truncate(before);
      throw e;
    }
  }

  /** Whether it has grown as long as it may. */
  boolean isFull() {
    return size >= MOST;
  }

  @Override
  public void close() throws IOException {
    to.close();
  }
}
