package entente.gui.shelf;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.RandomAccess;

/**
 * A list that only grows, of which the last two blocks are in memory and what came before is in a
 * file. One thread adds, others may read; views of it stay valid while it grows.
 */
final class Shelf<T> extends AbstractList<T> implements RandomAccess {
  private static final int OPEN = 4;

  private final Codec<T> codec;
  private final int block;
  private final Spill spill = new Spill();
  private final List<Long> starts = new ArrayList<>(List.of(0L));
  private final List<T> last = new ArrayList<>();
  private final Map<Integer, List<T>> open = new LinkedHashMap<>(OPEN, 1, true);

  /**
   * An empty one.
   *
   * @param block how many go to the file together
   */
  Shelf(Codec<T> codec, int block) {
    this.codec = codec;
    this.block = block;
  }

  @Override
  public synchronized boolean add(T it) {
    last.add(it);
    if (last.size() > 2 * block) {
      putAway(last.subList(0, block));
    }
    return true;
  }

  private void putAway(List<T> oldest) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      for (T it : oldest) {
        codec.write(it, out);
      }
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    long from = spill.add(ByteBuffer.wrap(bytes.toByteArray()));
    starts.add(from + bytes.size());
    oldest.clear();
  }

  @Override
  public synchronized T get(int place) {
    int away = (starts.size() - 1) * block;
    return place >= away ? last.get(place - away) : takeUp(place / block).get(place % block);
  }

  private List<T> takeUp(int number) {
    List<T> known = open.get(number);
    if (known != null) {
      return known;
    }
    long from = starts.get(number);
    List<T> read = new ArrayList<>(block);
    byte[] bytes = spill.read(from, Math.toIntExact(starts.get(number + 1) - from));
    try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
      for (int k = 0; k < block; k++) {
        read.add(codec.read(in));
      }
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
    if (open.size() == OPEN) {
      open.remove(open.keySet().iterator().next());
    }
    open.put(number, read);
    return read;
  }

  @Override
  public synchronized int size() {
    return (starts.size() - 1) * block + last.size();
  }
}
