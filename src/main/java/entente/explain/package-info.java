/** Reasons: why a decision came out as it did, what would have tipped it, how a cell came to be. */
@org.jspecify.annotations.NullMarked
package entente.explain;
