package entente.scenario;

/**
 * Where numbers come from.
 *
 * @param key what blocks and numbers call it
 * @param title what it is
 * @param where file, address or page; may be empty
 * @param note how the numbers were made from it; may be empty
 * @param estimate whether it is somebody's estimate rather than data
 */
public record Source(String key, String title, String where, String note, boolean estimate) {}
