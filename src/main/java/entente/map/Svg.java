package entente.map;

import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.util.List;
import java.util.Locale;

/** Writes marks as SVG: the same marks, the same bytes. */
final class Svg {
  private static final String COMMANDS = "mlqcz";
  private static final int[] POINTS = {1, 1, 2, 3, 0};

  private final StringBuilder out = new StringBuilder();

  private Svg() {}

  /**
   * The picture as a document that stands alone or within a page.
   *
   * @param title what it shows
   * @param description the same with its values, for those who do not see it
   */
  static String of(List<Mark> marks, int width, int height, String title, String description) {
    Svg svg = new Svg();
    svg.out.append("<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" viewBox=\"0 0 ");
    svg.out.append(width).append(' ').append(height).append("\" width=\"").append(width);
    svg.out.append("\" height=\"").append(height).append("\" font-family=\"'");
    svg.out.append(Lettering.FAMILY).append("', Verdana, Arial, sans-serif\">\n<title>");
    svg.out.append(escaped(title)).append("</title>\n<desc>");
    svg.out.append(escaped(description)).append("</desc>\n");
    marks.forEach(svg::mark);
    return svg.out.append("</svg>\n").toString();
  }

  private void mark(Mark mark) {
    if (mark instanceof Mark.Area area) {
      String edge = area.edge().map(pen -> ";stroke:" + hex(pen.rgb())).orElse("");
      out.append("<path fill-rule=\"evenodd\" style=\"fill:").append(hex(area.rgb()));
      out.append(edge).append('"');
      share("fill-opacity", area.alpha());
      area.edge().ifPresent(this::pen);
      path(area.path());
    } else if (mark instanceof Mark.Line line) {
      line(line);
    } else if (mark instanceof Mark.Word word) {
      word(word);
    }
  }

  private void line(Mark.Line line) {
    out.append("<path style=\"fill:none;stroke:").append(hex(line.pen().rgb())).append('"');
    pen(line.pen());
    path(line.path());
  }

  private void pen(Mark.Pen pen) {
    out.append(" stroke-linejoin=\"round\" stroke-width=\"").append(fixed(pen.width())).append('"');
    share("stroke-opacity", pen.alpha());
    if (pen.dash().on() > 0) {
      out.append(" stroke-dasharray=\"").append(fixed(pen.dash().on())).append(' ');
      out.append(fixed(pen.dash().off())).append("\" stroke-dashoffset=\"");
      out.append(fixed(pen.dash().offset())).append('"');
    }
  }

  private void word(Mark.Word word) {
    out.append("<text x=\"").append(fixed(word.x())).append("\" y=\"").append(fixed(word.y()));
    out.append("\" font-size=\"").append(fixed(word.size())).append("\" style=\"fill:");
    out.append(hex(word.rgb())).append('"');
    share("fill-opacity", word.alpha());
    out.append(word.bold() ? " font-weight=\"bold\"" : "");
    switch (word.anchor()) {
      case START -> {}
      case MIDDLE -> out.append(" text-anchor=\"middle\"");
      case END -> out.append(" text-anchor=\"end\"");
    }
    out.append('>').append(escaped(word.text())).append("</text>\n");
  }

  /** The path in steps of tenths of a pixel, each from where the last one ended. */
  private void path(Path2D path) {
    out.append(" d=\"");
    double[] xy = new double[6];
    long atX = 0;
    long atY = 0;
    long fromX = 0;
    long fromY = 0;
    for (PathIterator it = path.getPathIterator(null); !it.isDone(); it.next()) {
      int kind = it.currentSegment(xy);
      out.append(COMMANDS.charAt(kind));
      for (int k = 0; k < 2 * POINTS[kind]; k += 2) {
        step(Math.round(10 * xy[k]) - atX, k == 0);
        step(Math.round(10 * xy[k + 1]) - atY, false);
      }
      if (kind == PathIterator.SEG_CLOSE) {
        atX = fromX;
        atY = fromY;
      } else {
        atX = Math.round(10 * xy[2 * POINTS[kind] - 2]);
        atY = Math.round(10 * xy[2 * POINTS[kind] - 1]);
      }
      if (kind == PathIterator.SEG_MOVETO) {
        fromX = atX;
        fromY = atY;
      }
    }
    out.append("\"/>\n");
  }

  /** A number of tenths, parted from the one before it where a reader needs that. */
  private void step(long tenths, boolean first) {
    String text = shares(tenths, 10);
    out.append(first || text.startsWith("-") ? "" : " ").append(text);
  }

  private void share(String attribute, double value) {
    if (value < 1) {
      out.append(' ').append(attribute).append("=\"");
      out.append(rounded(value, 100)).append('"');
    }
  }

  /** A length to a tenth of a pixel. */
  private static String fixed(double value) {
    return rounded(value, 10);
  }

  private static String rounded(double value, int parts) {
    return shares(Math.round(value * parts), parts);
  }

  /** A count of tenths or hundredths as a decimal. */
  private static String shares(long count, int parts) {
    long rest = Math.abs(count % parts);
    String text = (count < 0 ? "-" : "") + Math.abs(count / parts);
    if (rest == 0) {
      return text;
    }
    String digits = Long.toString(parts + rest).substring(1);
    return text + "." + (digits.endsWith("0") ? digits.substring(0, digits.length() - 1) : digits);
  }

  private static String hex(int rgb) {
    return String.format(Locale.ROOT, "#%06x", rgb);
  }

  private static String escaped(String text) {
    return text.replaceAll("[\\x00-\\x08\\x0b\\x0c\\x0e-\\x1f\\ufffe\\uffff]", "?")
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;");
  }
}
