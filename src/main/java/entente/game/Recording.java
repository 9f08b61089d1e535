package entente.game;

import entente.mind.Decision;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The record of a run: what happened, who decided what and why, how the cells stood. */
public final class Recording {
  private final boolean whole;
  private final List<Event> events = new ArrayList<>();
  private final List<Decision> decisions;
  private final List<Reply> replies = new ArrayList<>();
  private final List<double[]> series;
  private final List<Long> fingerprints = new ArrayList<>();

  /** Starts a record. */
  Recording(Keeping keeping) {
    this.whole = keeping.whole();
    this.decisions = keeping.decisions();
    this.series = keeping.series();
  }

  /** Whether decisions and the cells of every turn are kept. */
  public boolean whole() {
    return whole;
  }

  void add(Event event) {
    events.add(event);
  }

  void add(Decision decision) {
    if (whole) {
      decisions.add(decision);
    }
  }

  void add(Reply reply) {
    if (whole) {
      replies.add(reply);
    }
  }

  void endTurn(double[] cells, long fingerprint) {
    if (whole) {
      series.add(cells);
    }
    fingerprints.add(fingerprint);
  }

  /** What happened, in order. */
  public List<Event> events() {
    return Collections.unmodifiableList(events);
  }

  /** Every decision, if kept. */
  public List<Decision> decisions() {
    return Collections.unmodifiableList(decisions);
  }

  /** Every answer given, if kept. */
  public List<Reply> replies() {
    return Collections.unmodifiableList(replies);
  }

  /** The cells at the start and at the end of each turn, if kept. */
  public List<double[]> series() {
    return Collections.unmodifiableList(series);
  }

  /** The world's fingerprint at the start and at the end of each turn. */
  public List<Long> fingerprints() {
    return Collections.unmodifiableList(fingerprints);
  }
}
