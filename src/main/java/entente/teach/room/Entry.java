package entente.teach.room;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;

/**
 * Something that happened in a class's session, as it stands in its journal. Seats are the codes of
 * states, turns are those of the scenario, times are milliseconds since 1970.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "is")
@JsonSubTypes({
  @JsonSubTypes.Type(value = Entry.Opened.class, name = "opened"),
  @JsonSubTypes.Type(value = Entry.Coded.class, name = "coded"),
  @JsonSubTypes.Type(value = Entry.Joined.class, name = "joined"),
  @JsonSubTypes.Type(value = Entry.Held.class, name = "held"),
  @JsonSubTypes.Type(value = Entry.Begun.class, name = "begun"),
  @JsonSubTypes.Type(value = Entry.Paced.class, name = "paced"),
  @JsonSubTypes.Type(value = Entry.Due.class, name = "due"),
  @JsonSubTypes.Type(value = Entry.Paused.class, name = "paused"),
  @JsonSubTypes.Type(value = Entry.Drafted.class, name = "drafted"),
  @JsonSubTypes.Type(value = Entry.Ready.class, name = "ready"),
  @JsonSubTypes.Type(value = Entry.White.class, name = "white"),
  @JsonSubTypes.Type(value = Entry.Closed.class, name = "closed"),
  @JsonSubTypes.Type(value = Entry.Answered.class, name = "answered"),
  @JsonSubTypes.Type(value = Entry.Back.class, name = "back"),
  @JsonSubTypes.Type(value = Entry.Said.class, name = "said"),
  @JsonSubTypes.Type(value = Entry.Ended.class, name = "ended")
})
public sealed interface Entry {

  /**
   * It was opened, from an exercise.
   *
   * @param files the digests of the exercise's files and of its scenario's
   */
  record Opened(String exercise, String engine, List<String> files, long seed, long at)
      implements Entry {}

  /** A seat got a code with which it is joined; one that it had no longer serves. */
  record Coded(String seat, String code) implements Entry {}

  /** A team took a seat, under a name that it chose. */
  record Joined(String seat, String name) implements Entry {}

  /** A seat went to people, or to the machine. */
  record Held(String seat, boolean people) implements Entry {}

  /** The first month began. */
  record Begun() implements Entry {}

  /**
   * How it goes on.
   *
   * @param orders seconds for a month's orders; 0 for no limit
   * @param answers seconds for answers; 0 for no limit
   * @param whenReady whether it goes on by itself once all are ready
   * @param whenDue whether it goes on by itself once the time is up
   */
  record Paced(int orders, int answers, boolean whenReady, boolean whenDue) implements Entry {}

  /** The time by which a stage should be over; 0 if there is none. */
  record Due(String stage, long at) implements Entry {}

  /** The clock stood still, with so many milliseconds left; -1 if there was no limit. */
  record Paused(long left) implements Entry {}

  /** What a seat means to order, instead of all that it meant before. */
  record Drafted(int turn, String seat, List<String> lines) implements Entry {}

  /** A seat is ready for the month to close, or no longer. */
  record Ready(int turn, String seat, boolean ready) implements Entry {}

  /** The facilitator let something come. */
  record White(int turn, List<String> lines) implements Entry {}

  /** A month closed: all that was ordered in it. */
  record Closed(int turn, List<String> lines) implements Entry {}

  /** A seat answered, instead of what it answered before to the same. */
  record Answered(int turn, String seat, String to, String line) implements Entry {}

  /** The facilitator took a month and all after it back. */
  record Back(int turn) implements Entry {}

  /** Somebody wrote to some seats; an empty name is the facilitator. */
  record Said(String from, List<String> to, String text, long at) implements Entry {}

  /** It ended before a turn; the machine plays what is left. */
  record Ended(int turn) implements Entry {}
}
