/** Recorded runs in the forms of other tools. */
@org.jspecify.annotations.NullMarked
package entente.export;
