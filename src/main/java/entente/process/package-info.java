/** What time does, one process a file. */
@org.jspecify.annotations.NullMarked
package entente.process;
