package entente.experiment.spark;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where the master of a cluster is found, and those that stand in for it.
 *
 * @param url as Spark writes it, {@code spark://HOST:PORT}, more of them after commas
 */
public record MasterAddress(String url) {
  private static final int PATIENCE_MS = 5000;
  private static final int LARGEST_PORT = 65_535;
  private static final String SCHEME = "spark://";
  private static final Pattern SPOT = Pattern.compile("(\\[[^\\]]+\\]|[^\\s:/,@]+):(\\d{1,5})");

  /** One of a master's places. */
  private record Spot(String host, int port) {}

  /** Checks its form. */
  public MasterAddress {
    if (spots(url).isEmpty()) {
      throw new IllegalArgumentException(
          "the master is " + url + "; it must be spark://HOST:PORT, as its log says it");
    }
  }

  /** An address, if the text is one. */
  public static Optional<MasterAddress> of(String text) {
    return spots(text).isEmpty() ? Optional.empty() : Optional.of(new MasterAddress(text));
  }

  private static List<Spot> spots(String url) {
    List<Spot> spots = new ArrayList<>();
    if (!url.startsWith(SCHEME)) {
      return List.of();
    }
    for (String part : url.substring(SCHEME.length()).split(",", -1)) {
      Matcher matcher = SPOT.matcher(part);
      int port = matcher.matches() ? Integer.parseInt(matcher.group(2)) : 0;
      if (port < 1 || port > LARGEST_PORT) {
        return List.of();
      }
      spots.add(new Spot(matcher.group(1), port));
    }
    return spots;
  }

  /**
   * Finds out whether something listens at one of the places, in five seconds each at the most:
   * Spark itself would try for a minute.
   *
   * @throws IOException if nothing does
   */
  public void probe() throws IOException {
    IOException last = new IOException(url);
    for (Spot spot : spots(url)) {
      InetSocketAddress place = new InetSocketAddress(spot.host(), spot.port());
      try (Socket socket = new Socket()) {
        if (place.isUnresolved()) {
          throw new IOException("there is no host of the name " + spot.host());
        }
        socket.connect(place, PATIENCE_MS);
        return;
      } catch (IOException e) {
        last = e;
      }
    }
    throw new IOException("No master answers at " + url + " (" + last.getMessage() + ")", last);
  }
}
