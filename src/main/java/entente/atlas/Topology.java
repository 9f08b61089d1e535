package entente.atlas;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads TopoJSON (specification 1.0, 2013): borders are arcs that neighbours share, each point the
 * whole-numbered step from the one before; a negative number is an arc run backwards.
 */
final class Topology {
  private final List<double[]> arcs = new ArrayList<>();
  private final double[] scale;
  private final double[] translate;

  private Topology(JsonNode root) {
    scale = pair(root.at("/transform/scale"));
    translate = pair(root.at("/transform/translate"));
    root.get("arcs").forEach(arc -> arcs.add(arc(arc)));
  }

  static List<Country> countries(InputStream in) throws IOException {
    JsonNode root = new ObjectMapper().readTree(in);
    Topology topology = new Topology(root);
    List<Country> countries = new ArrayList<>();
    for (JsonNode shape : root.at("/objects/countries/geometries")) {
      countries.add(topology.country(shape));
    }
    return countries;
  }

  private static double[] pair(JsonNode node) {
    return new double[] {node.get(0).asDouble(), node.get(1).asDouble()};
  }

  private double[] arc(JsonNode steps) {
    double[] points = new double[2 * steps.size()];
    long x = 0;
    long y = 0;
    for (int k = 0; k < steps.size(); k++) {
      x += steps.get(k).get(0).asLong();
      y += steps.get(k).get(1).asLong();
      points[2 * k] = translate[0] + scale[0] * x;
      points[2 * k + 1] = translate[1] + scale[1] * y;
    }
    return points;
  }

  private Country country(JsonNode shape) {
    List<Piece> pieces = new ArrayList<>();
    if (shape.get("type").asText().equals("Polygon")) {
      pieces.add(piece(shape.get("arcs")));
    } else {
      shape.get("arcs").forEach(polygon -> pieces.add(piece(polygon)));
    }
    return new Country(shape.at("/properties/name").asText(), pieces);
  }

  private Piece piece(JsonNode polygon) {
    List<double[]> rings = new ArrayList<>();
    polygon.forEach(ring -> rings.add(ring(ring)));
    return new Piece(rings);
  }

  /** The arcs of a ring, one behind the other; where they meet is one point. */
  private double[] ring(JsonNode numbers) {
    List<Double> points = new ArrayList<>();
    for (JsonNode number : numbers) {
      int k = number.asInt();
      double[] arc = arcs.get(k < 0 ? ~k : k);
      int length = arc.length / 2;
      for (int p = points.isEmpty() ? 0 : 1; p < length; p++) {
        int at = 2 * (k < 0 ? length - 1 - p : p);
        points.add(arc[at]);
        points.add(arc[at + 1]);
      }
    }
    return points.stream().mapToDouble(Double::doubleValue).toArray();
  }
}
