package entente.teach.room;

import java.util.List;

/** Messages between seats, and from the facilitator. */
final class Messages {
  private Messages() {}

  static void say(Room room, String from, List<String> to, String said, int most) throws Refused {
    String text = said.strip().replaceAll("[\\p{Cntrl}&&[^\\n]]", "");
    if (text.isEmpty() || text.codePointCount(0, text.length()) > Team.LONGEST_MESSAGE) {
      throw Refused.noSense("A message has 1 to " + Team.LONGEST_MESSAGE + " characters.");
    }
    List<String> whom = room.seats().stream().filter(to::contains).toList();
    if (whom.isEmpty() || whom.size() != to.stream().distinct().count() || whom.contains(from)) {
      throw Refused.noSense("A message goes to one or more of the other seats.");
    }
    room.change(
        Listener.What.WORDS,
        "",
        so -> {
          if (so.ended()) {
            throw Refused.notNow("The session has ended.");
          }
          long written = so.messages().stream().filter(one -> one.from().equals(from)).count();
          if (written >= most) {
            throw Refused.tooMuch("No more than " + most + " messages can be written.");
          }
          return List.of(new Entry.Said(from, whom, text, room.now()));
        });
  }
}
