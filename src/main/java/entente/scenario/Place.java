package entente.scenario;

/**
 * Where a state's capital lies.
 *
 * @param longitude degrees east, from -180 to 180
 * @param latitude degrees north, from -90 to 90
 */
public record Place(double longitude, double latitude) {}
