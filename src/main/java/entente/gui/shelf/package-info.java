/**
 * The long part of a record, kept in a file that is gone with the window: however long a game is
 * played, only its last months take up memory.
 */
@org.jspecify.annotations.NullMarked
package entente.gui.shelf;
