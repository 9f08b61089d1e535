/** What people order in a game, and the course that a game takes under it. */
@org.jspecify.annotations.NullMarked
package entente.order;
