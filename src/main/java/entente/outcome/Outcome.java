package entente.outcome;

import entente.game.Condition;

/**
 * Something that a scenario watches for.
 *
 * @param name its name
 * @param title what it is called
 * @param condition what must hold
 * @param months for how many months in a row
 */
public record Outcome(String name, String title, Condition condition, int months) {}
