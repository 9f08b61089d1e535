package entente.map;

import java.awt.geom.Rectangle2D;

/**
 * A state's words in a picture.
 *
 * @param state which state
 * @param name what it is called
 * @param value its value in figures; empty for none
 * @param box where they stand [pixels]
 * @param led whether a line leads to them, since there was no room beside the node
 */
record Label(int state, String name, String value, Rectangle2D box, boolean led) {}
