/**
 * A class that plays an exercise together: several seats, a facilitator, and what is on disk of it.
 */
@org.jspecify.annotations.NullMarked
package entente.teach.room;
