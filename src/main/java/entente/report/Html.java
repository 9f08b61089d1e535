package entente.report;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;

/**
 * HTML in the making, which is XML too: every element is closed, every text escaped. It keeps the
 * plots that were put in.
 */
public final class Html {
  private final StringBuilder text = new StringBuilder();
  private final Deque<String> open = new ArrayDeque<>();
  private final List<Drawing> drawings = new ArrayList<>();

  /** A text with what HTML would take for its own, and what XML forbids, made harmless. */
  static String escaped(String text) {
    return text.replaceAll("[\\x00-\\x08\\x0b\\x0c\\x0e-\\x1f\\ufffe\\uffff]", "?")
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }

  /**
   * Opens an element.
   *
   * @param attributes names and values in turn
   */
  public Html in(String element, String... attributes) {
    tag(element, attributes).append('>');
    open.push(element);
    return this;
  }

  private StringBuilder tag(String element, String... attributes) {
    text.append('<').append(element);
    for (int k = 0; k + 1 < attributes.length; k += 2) {
      text.append(' ').append(attributes[k]).append("=\"");
      text.append(escaped(attributes[k + 1])).append('"');
    }
    return text;
  }

  /** Closes the element that was opened last. */
  public Html out() {
    text.append("</").append(open.pop()).append(">\n");
    return this;
  }

  /** Says something in the open element. */
  public Html say(String words) {
    text.append(escaped(words));
    return this;
  }

  /** An element with nothing but words in it. */
  public Html leaf(String element, String words, String... attributes) {
    tag(element, attributes).append('>').append(escaped(words));
    text.append("</").append(element).append(">\n");
    return this;
  }

  /** A paragraph. */
  public Html par(String words) {
    return leaf("p", words);
  }

  /** An element that is empty by its nature. */
  Html empty(String element, String... attributes) {
    tag(element, attributes).append("/>\n");
    return this;
  }

  /** Says in a sentence why a section is not there, and what to do to have it. */
  public Html missing(String sentence) {
    return leaf("p", sentence, "class", "missing");
  }

  /** A plot with the sentence that says what it shows. */
  Html figure(Drawing drawing, String finding) {
    drawings.add(drawing);
    in("figure");
    text.append(Svg.of(drawing, "plot-" + drawing.name(), finding)).append('\n');
    leaf("figcaption", finding);
    return out();
  }

  /**
   * A picture with the sentence that says what it shows.
   *
   * @param svg the picture, XML that stands by itself
   */
  Html picture(String svg, String finding) {
    in("figure", "class", "map");
    text.append(svg);
    leaf("figcaption", finding);
    return out();
  }

  /** The plots that were put in. */
  List<Drawing> drawings() {
    return Collections.unmodifiableList(drawings);
  }

  /** Text that is no markup to be escaped: the style sheet, the doctype. */
  Html raw(String words) {
    text.append(words);
    return this;
  }

  /**
   * All of it.
   *
   * @throws IllegalStateException if an element is still open
   */
  @Override
  public String toString() {
    if (!open.isEmpty()) {
      throw new IllegalStateException("still open: " + open);
    }
    return text.toString();
  }
}
