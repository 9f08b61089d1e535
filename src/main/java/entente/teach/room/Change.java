package entente.teach.room;

import java.util.List;

/** Something that is asked for: it becomes entries of the journal, or is refused. */
@FunctionalInterface
interface Change {
  /**
   * The entries; none if nothing changes.
   *
   * @param so how far the session has come
   */
  List<Entry> entries(Progress so) throws Refused;
}
