package entente.teach.room;

/**
 * Something that was heard of.
 *
 * @param turn when it happened
 * @param text in words
 * @param number its place on the record
 */
public record Heard(int turn, String text, int number) {}
