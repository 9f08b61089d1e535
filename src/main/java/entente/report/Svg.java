package entente.report;

import entente.explain.Figures;
import entente.report.Mark.Spot;
import java.util.List;

/** Writes plots as SVG within a page, whose style sheet gives the colours. */
final class Svg {
  private final StringBuilder out = new StringBuilder();

  private Svg() {}

  /**
   * A plot as SVG.
   *
   * @param id a name that is there once on the page
   * @param description what it shows in a sentence, for those who do not see it
   */
  static String of(Drawing drawing, String id, String description) {
    return new Svg().write(drawing, id, description);
  }

  private String write(Drawing drawing, String id, String description) {
    out.append("<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" viewBox=\"0 0 ");
    out.append(drawing.width()).append(' ').append(drawing.height());
    out.append("\" width=\"").append(drawing.width());
    out.append("\" height=\"").append(drawing.height());
    out.append("\" aria-labelledby=\"").append(id).append("-t ").append(id).append("-d\">\n");
    out.append("<title id=\"").append(id).append("-t\">");
    out.append(Html.escaped(drawing.title())).append("</title>");
    out.append("<desc id=\"").append(id).append("-d\">");
    out.append(Html.escaped(description)).append("</desc>\n");
    drawing.marks().forEach(this::mark);
    return out.append("</svg>").toString();
  }

  private void mark(Mark mark) {
    if (mark instanceof Mark.Label label) {
      out.append("<text class=\"").append(label.ink().css());
      out.append(label.size() > 12 ? " title" : "").append('"');
      number("font-size", label.size());
      word(label.at(), label.anchor(), label.text());
    } else if (mark instanceof Mark.Inscription said) {
      out.append("<text fill=\"").append(Ink.hex(said.rgb())).append("\" font-size=\"12\"");
      word(said.at(), Mark.Anchor.MIDDLE, said.text());
    } else {
      shape(mark);
      out.append("/>\n");
    }
  }

  private void word(Spot at, Mark.Anchor anchor, String text) {
    number("x", at.x());
    number("y", at.y());
    if (anchor != Mark.Anchor.START) {
      out.append(" text-anchor=\"").append(anchor == Mark.Anchor.END ? "end" : "middle");
      out.append('"');
    }
    out.append('>').append(Html.escaped(text)).append("</text>\n");
  }

  private void shape(Mark mark) {
    if (mark instanceof Mark.Line line) {
      line(line);
    } else if (mark instanceof Mark.Trace trace) {
      out.append("<polyline class=\"stroke ").append(trace.ink().css()).append('"');
      number("stroke-width", trace.width());
      points(trace.through());
    } else if (mark instanceof Mark.Area area) {
      out.append("<polygon class=\"").append(area.ink().css()).append('"');
      out.append(" fill-opacity=\"").append(Figures.fixed(area.opacity(), 2)).append('"');
      points(area.around());
    } else if (mark instanceof Mark.Dot dot) {
      dot(dot);
    } else if (mark instanceof Mark.Tile tile) {
      tile(tile);
    }
  }

  private void tile(Mark.Tile tile) {
    out.append("<rect");
    number("x", tile.x());
    number("y", tile.y());
    number("width", tile.width());
    number("height", tile.height());
    out.append(" fill=\"").append(Ink.hex(tile.rgb())).append('"');
  }

  private void line(Mark.Line line) {
    out.append("<line class=\"stroke ").append(line.ink().css()).append('"');
    number("x1", line.x1());
    number("y1", line.y1());
    number("x2", line.x2());
    number("y2", line.y2());
    number("stroke-width", line.width());
  }

  private void dot(Mark.Dot dot) {
    boolean hollow = dot.fill() == Mark.Fill.HOLLOW;
    out.append("<circle class=\"").append(hollow ? "hollow " : "").append(dot.ink().css());
    out.append('"');
    number("cx", dot.at().x());
    number("cy", dot.at().y());
    number("r", dot.radius());
  }

  private void points(List<Spot> spots) {
    out.append(" points=\"");
    for (int k = 0; k < spots.size(); k++) {
      out.append(k == 0 ? "" : " ").append(Figures.fixed(spots.get(k).x(), 1)).append(',');
      out.append(Figures.fixed(spots.get(k).y(), 1));
    }
    out.append('"');
  }

  private void number(String attribute, double value) {
    out.append(' ').append(attribute).append("=\"").append(Figures.fixed(value, 1)).append('"');
  }
}
