/** The window: a game that is watched, stopped, asked why and changed, on MASON's console. */
@org.jspecify.annotations.NullMarked
package entente.gui;
