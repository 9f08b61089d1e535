/** The phases of a turn, consent, and the record of a run. */
@org.jspecify.annotations.NullMarked
package entente.game;
