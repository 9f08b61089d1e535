/** Who stands with whom: partitions of the states by landscape energy. */
@org.jspecify.annotations.NullMarked
package entente.bloc;
