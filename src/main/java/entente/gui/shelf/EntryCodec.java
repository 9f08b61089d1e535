package entente.gui.shelf;

import entente.world.Cause;
import entente.world.Entry;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/** Entries of the ledger in bytes. */
final class EntryCodec implements Codec<Entry> {
  private static final Cause.Kind[] KINDS = Cause.Kind.values();

  @Override
  public void write(Entry it, DataOutputStream out) throws IOException {
    out.writeInt(it.cell());
    out.writeDouble(it.before());
    out.writeDouble(it.after());
    Cause cause = it.cause();
    out.writeInt(cause.turn());
    out.writeByte(cause.kind().ordinal());
    out.writeUTF(cause.name());
    out.writeInt(cause.event());
  }

  @Override
  public Entry read(DataInputStream in) throws IOException {
    int cell = in.readInt();
    double before = in.readDouble();
    double after = in.readDouble();
    int turn = in.readInt();
    Cause.Kind kind = KINDS[in.readByte()];
    return new Entry(cell, before, after, new Cause(turn, kind, in.readUTF(), in.readInt()));
  }
}
