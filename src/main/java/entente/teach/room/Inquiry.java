package entente.teach.room;

import entente.teach.Question;

/**
 * Something that a seat is asked.
 *
 * @param seat the seat's code
 * @param key tells it from all else that is asked this month
 * @param question what
 */
public record Inquiry(String seat, String key, Question question) {}
