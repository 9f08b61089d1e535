package entente.gui.shelf;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/** How something is put down in bytes and taken up again, the same to the last digit. */
interface Codec<T> {
  /** Puts it down. */
  void write(T it, DataOutputStream out) throws IOException;

  /** Takes the next one up. */
  T read(DataInputStream in) throws IOException;
}
