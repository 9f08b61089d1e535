/**
 * Seats, exercises as they are played, and what comes after: sessions, hints, reviews, handouts.
 */
@org.jspecify.annotations.NullMarked
package entente.teach;
