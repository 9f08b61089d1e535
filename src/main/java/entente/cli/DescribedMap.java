package entente.cli;

import entente.explain.Figures;
import entente.scenario.Cartography;
import entente.scenario.Place;
import entente.scenario.Scenario;
import java.io.PrintWriter;
import java.util.Optional;

/** How a scenario's map is drawn, in words. */
record DescribedMap(Scenario scenario, PrintWriter out, int width) {

  void print() {
    out.println();
    out.println("Map");
    Paragraph lines = new Paragraph(out, width);
    Optional<Cartography> map = scenario.map();
    if (map.isEmpty()) {
      lines.print("  ", "no geography: the states stand in a circle");
      return;
    }
    String centre =
        map.get().centre().map(place -> " about " + place(place)).orElse(" about the middle");
    lines.print("  ", map.get().projection().word() + centre);
    map.get()
        .outlines()
        .forEach((code, names) -> lines.print("  " + code + "  ", String.join(", ", names)));
    map.get().parts().forEach((name, part) -> lines.print("  ", part(name, part)));
  }

  private static String part(String name, Cartography.Part part) {
    String owner = part.to().isEmpty() ? "nobody's" : "of " + part.to();
    return name + ": the piece of " + part.of() + " at " + place(part.at()) + ", " + owner;
  }

  private static String place(Place place) {
    return Figures.plain(place.longitude()) + ", " + Figures.plain(place.latitude());
  }
}
