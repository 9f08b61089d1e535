/** How fast the engine is: worlds to measure, benchmarks, and the tables of the figures. */
@org.jspecify.annotations.NullMarked
package entente.bench;
