/** Names what came of a record. */
@org.jspecify.annotations.NullMarked
package entente.outcome;
