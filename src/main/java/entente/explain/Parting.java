package entente.explain;

import java.util.Iterator;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The first entries in which two ledgers part. The numbers of events do not count: they also tell
 * apart what was talked about and changed nothing.
 *
 * @param entry how many entries the two have in common
 * @param a the entry of run A, none if its ledger ends here
 * @param b the entry of run B
 */
public record Parting(int entry, Optional<Change> a, Optional<Change> b) {

  /**
   * Reads two ledgers up to the first difference; none if they are the same.
   *
   * @param counts which entries are compared; the others are passed over
   */
  public static Optional<Parting> first(
      Iterator<Change> a, Iterator<Change> b, Predicate<Change> counts) {
    Optional<Change> left = next(a, counts);
    Optional<Change> right = next(b, counts);
    int entry = 0;
    while (left.isPresent() && left.map(Parting::plain).equals(right.map(Parting::plain))) {
      entry++;
      left = next(a, counts);
      right = next(b, counts);
    }
    return left.isEmpty() && right.isEmpty()
        ? Optional.empty()
        : Optional.of(new Parting(entry, left, right));
  }

  private static Optional<Change> next(Iterator<Change> ledger, Predicate<Change> counts) {
    while (ledger.hasNext()) {
      Change change = ledger.next();
      if (counts.test(change)) {
        return Optional.of(change);
      }
    }
    return Optional.empty();
  }

  private static Change plain(Change change) {
    return new Change(
        change.turn(),
        change.cell(),
        change.before(),
        change.after(),
        change.kind(),
        change.cause(),
        -1);
  }

  /** The turn of the earlier of the two. */
  public int turn() {
    return Math.min(turn(a), turn(b));
  }

  private static int turn(Optional<Change> change) {
    return change.map(Change::turn).orElse(Integer.MAX_VALUE);
  }

  /** Whether the same cause came to the same cell in the same turn, and left another value. */
  public boolean sameCause() {
    return a.isPresent()
        && b.isPresent()
        && a.get().turn() == b.get().turn()
        && a.get().cell().equals(b.get().cell())
        && a.get().kind().equals(b.get().kind())
        && a.get().cause().equals(b.get().cause());
  }
}
