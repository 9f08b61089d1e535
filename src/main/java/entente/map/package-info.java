/** The map: what a moment of a game looks like, drawn without a window. */
@org.jspecify.annotations.NullMarked
package entente.map;
