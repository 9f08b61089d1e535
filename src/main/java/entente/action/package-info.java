/** What a state can do, one action a file, and the terms that several of them share. */
@org.jspecify.annotations.NullMarked
package entente.action;
