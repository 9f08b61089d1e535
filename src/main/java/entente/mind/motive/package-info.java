/**
 * What a state wants, one motive a file. No motive reads an attitude that its owner could change.
 */
@org.jspecify.annotations.NullMarked
package entente.mind.motive;
