/** The derived quantities, one a file: what follows from the cells at once, without time. */
@org.jspecify.annotations.NullMarked
package entente.world.derived;
