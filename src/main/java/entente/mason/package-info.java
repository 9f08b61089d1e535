/** Drives games on MASON: the only driver of a game outside tests. */
@org.jspecify.annotations.NullMarked
package entente.mason;
