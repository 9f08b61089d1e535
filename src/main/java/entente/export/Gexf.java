package entente.export;

import com.google.common.base.Splitter;
import entente.store.Decimals;
import entente.store.RunReader;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * A run as a dynamic network in GEXF 1.3, the format of Gephi: states are nodes with their cells as
 * values in time, ties are edges of several kinds with spells and a weight in time. A month goes
 * from its first to its last day and has the values of its end.
 *
 * <p>All edges are directed, for NetworkX reads no network of both sorts and Gephi knows no mutual
 * edges: a tie without a direction is two edges, one each way, and says that it is mutual. NetworkX
 * passes over an edge's kind and takes of its weight the last value alone, so both are there a
 * second time: {@code tie} is the kind, {@code strength} the weight in time.
 */
public final class Gexf {
  private static final String SPACE = "http://gexf.net/1.3";
  private static final Set<String> OF_NODES = Set.of("state", "tech", "stock");
  private static final String WEIGHT = "weight";
  private static final String STRENGTH = "strength";
  private static final String TIE = "tie";
  private static final String MUTUAL = "mutual";
  private static final Splitter POINT = Splitter.on('.');

  private final Course course;
  private final XMLStreamWriter out;
  private final Decimals decimals = new Decimals();
  private int depth;

  private Gexf(Course course, XMLStreamWriter out) {
    this.course = course;
    this.out = out;
  }

  /** Writes a run to a file. */
  public static void write(RunReader run, Path file) throws IOException {
    try (OutputStream bytes = Files.newOutputStream(file)) {
      XMLStreamWriter xml =
          XMLOutputFactory.newDefaultFactory()
              .createXMLStreamWriter(bytes, StandardCharsets.UTF_8.name());
      new Gexf(Course.read(run), xml).document(run);
      xml.close();
    } catch (XMLStreamException e) {
      throw new IOException(e.getMessage(), e);
    }
  }

  private void document(RunReader run) throws XMLStreamException {
    out.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
    open("gexf", "xmlns", SPACE, "version", "1.3");
    open("meta");
    text("creator", "Entente " + run.manifest().engine().version());
    text("description", run.manifest().scenario().title() + ", seed " + run.manifest().seed());
    close();
    graph();
    close();
    out.writeCharacters("\n");
    out.writeEndDocument();
  }

  private void graph() throws XMLStreamException {
    List<String> how =
        List.of(
            "mode",
            "dynamic",
            "defaultedgetype",
            "directed",
            "timerepresentation",
            "interval",
            "timeformat",
            "date");
    List<String> graph = new ArrayList<>(span(0, course.months() - 1));
    graph.addAll(how);
    open("graph", graph.toArray(String[]::new));
    Set<String> attributes = attributes();
    open("attributes", "class", "node", "mode", "dynamic");
    for (String one : attributes) {
      empty("attribute", "id", one, "title", one, "type", "double");
    }
    close();
    open("attributes", "class", "edge", "mode", "dynamic");
    empty("attribute", "id", WEIGHT, "title", WEIGHT, "type", "double");
    empty("attribute", "id", STRENGTH, "title", STRENGTH, "type", "double");
    close();
    open("attributes", "class", "edge", "mode", "static");
    empty("attribute", "id", TIE, "title", TIE, "type", "string");
    empty("attribute", "id", MUTUAL, "title", MUTUAL, "type", "boolean");
    close();
    nodes(attributes);
    edges();
    close();
  }

  /** The cells of a state without its code, such as {@code stock.food}. */
  private Set<String> attributes() {
    Set<String> attributes = new LinkedHashSet<>();
    for (String cell : course.cells().keySet()) {
      List<String> part = POINT.splitToList(cell);
      if (OF_NODES.contains(part.get(0))) {
        attributes.add(part.get(0) + "." + part.get(2));
      }
    }
    return attributes;
  }

  private void nodes(Set<String> attributes) throws XMLStreamException {
    open("nodes");
    for (Map.Entry<String, String> state : course.states().entrySet()) {
      open("node", "id", state.getKey(), "label", state.getValue());
      open("attvalues");
      for (String attribute : attributes) {
        double[] values = course.cells().get(attribute.replace(".", "." + state.getKey() + "."));
        values(attribute, values == null ? List.of() : Spell.of(values));
      }
      close();
      close();
    }
    close();
  }

  private void edges() throws XMLStreamException {
    open("edges");
    int number = 0;
    for (Tie tie : Ties.of(course)) {
      edge(number++, tie.from(), tie.to(), tie);
      if (!tie.directed()) {
        edge(number++, tie.to(), tie.from(), tie);
      }
    }
    close();
  }

  private void edge(int number, String from, String to, Tie tie) throws XMLStreamException {
    open(
        "edge",
        "id",
        Integer.toString(number),
        "source",
        from,
        "target",
        to,
        "type",
        "directed",
        "kind",
        tie.kind(),
        "label",
        tie.label());
    open("spells");
    for (Spell spell : Spell.above(tie.weight())) {
      empty("spell", span(spell.first(), spell.last()).toArray(String[]::new));
    }
    close();
    open("attvalues");
    empty("attvalue", "for", TIE, "value", tie.kind());
    empty("attvalue", "for", MUTUAL, "value", Boolean.toString(!tie.directed()));
    List<Spell> spells =
        Spell.of(tie.weight()).stream().filter(spell -> spell.value() > 0).toList();
    values(WEIGHT, spells);
    values(STRENGTH, spells);
    close();
    close();
  }

  private void values(String attribute, List<Spell> spells) throws XMLStreamException {
    for (Spell spell : spells) {
      List<String> pairs =
          new ArrayList<>(List.of("for", attribute, "value", decimals.text(spell.value())));
      pairs.addAll(span(spell.first(), spell.last()));
      empty("attvalue", pairs.toArray(String[]::new));
    }
  }

  private List<String> span(int first, int last) {
    String from = course.start().plusMonths(first).atDay(1).toString();
    String to = course.start().plusMonths(last).atEndOfMonth().toString();
    return List.of("start", from, "end", to);
  }

  private void open(String name, String... attributes) throws XMLStreamException {
    line();
    out.writeStartElement(name);
    write(attributes);
    depth++;
  }

  private void close() throws XMLStreamException {
    depth--;
    line();
    out.writeEndElement();
  }

  private void empty(String name, String... attributes) throws XMLStreamException {
    line();
    out.writeEmptyElement(name);
    write(attributes);
  }

  private void text(String name, String text) throws XMLStreamException {
    line();
    out.writeStartElement(name);
    out.writeCharacters(text);
    out.writeEndElement();
  }

  private void write(String... attributes) throws XMLStreamException {
    for (int k = 0; k < attributes.length; k += 2) {
      out.writeAttribute(attributes[k], attributes[k + 1]);
    }
  }

  private void line() throws XMLStreamException {
    out.writeCharacters("\n" + " ".repeat(depth));
  }
}
