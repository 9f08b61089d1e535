/** The commands; the one place where everything is put together, by hand. */
@org.jspecify.annotations.NullMarked
package entente.cli;
