/** Where countries lie, and how the round earth is laid flat. Knows nothing of screens. */
@org.jspecify.annotations.NullMarked
package entente.atlas;
