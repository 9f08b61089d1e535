package entente.store;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.function.Function;

/** The rows of a table, each read when it is asked for. */
public final class Rows<T> implements Iterator<T>, Closeable {
  private final CsvReader in;
  private final Function<CsvReader, T> reading;
  private boolean looked;
  private boolean there;

  Rows(CsvReader in, Function<CsvReader, T> reading) {
    this.in = in;
    this.reading = reading;
  }

  @Override
  public boolean hasNext() {
    if (!looked) {
      try {
        there = in.next();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      looked = true;
    }
    return there;
  }

  @Override
  public T next() {
    if (!hasNext()) {
      throw new NoSuchElementException("the table has no more rows");
    }
    looked = false;
    return reading.apply(in);
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
