/**
 * The world: one vector of named cells, the ledger that alone changes it, the derived cells that
 * follow from it, and counter-based random draws.
 */
@org.jspecify.annotations.NullMarked
package entente.world;
