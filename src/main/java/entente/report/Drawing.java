package entente.report;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import entente.report.Mark.Anchor;
import entente.report.Mark.Spot;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** A plot in the making: marks, one on the other, under a title. */
final class Drawing {
  static final int USUAL_WIDTH = 340;
  private static final int MOST_LETTERS = 42;
  private static final int LINE = 16;
  private static final Splitter WORDS = Splitter.on(CharMatcher.whitespace()).omitEmptyStrings();

  private final String name;
  private final String title;
  private final int width;
  private final List<Mark> marks = new ArrayList<>();
  private final List<Key> keys = new ArrayList<>();
  private final int top;
  private int height;

  /**
   * Begins a plot of the usual width.
   *
   * @param name the name of its file, without ending
   * @param title what it shows
   */
  Drawing(String name, String title) {
    this.name = name;
    this.title = title;
    this.width = USUAL_WIDTH;
    int y = 0;
    for (String line : lines(title)) {
      y += LINE;
      marks.add(new Mark.Label(new Spot(0, y - 3), line, Anchor.START, Ink.TEXT, 13));
    }
    this.top = y + 8;
    this.height = top;
  }

  /** Breaks a title between words. */
  private static List<String> lines(String text) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : WORDS.split(text.strip())) {
      if (!line.isEmpty() && line.length() + 1 + word.length() > MOST_LETTERS) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.isEmpty() ? "" : " ").append(word);
    }
    lines.add(line.toString());
    return lines;
  }

  /** Adds a mark. */
  Drawing add(Mark mark) {
    marks.add(mark);
    return this;
  }

  /** Adds words of the usual size. */
  Drawing label(double x, double y, String text, Anchor anchor, Ink ink) {
    return add(new Mark.Label(new Spot(x, y), text, anchor, ink, 12));
  }

  /** Adds a line. */
  Drawing line(double x1, double y1, double x2, double y2, Ink ink, double thick) {
    return add(new Mark.Line(x1, y1, x2, y2, ink, thick));
  }

  /** Says which dots stand for what. A page has that above its plots, a picture below itself. */
  Drawing key(Ink ink, Mark.Fill fill, String words) {
    keys.add(new Key(ink, fill, words));
    return this;
  }

  /** What dots of a kind stand for. */
  record Key(Ink ink, Mark.Fill fill, String words) {}

  /** Which dots stand for what. */
  List<Key> keys() {
    return Collections.unmodifiableList(keys);
  }

  /** Says how high it is. */
  Drawing high(double pixels) {
    height = (int) Math.ceil(pixels);
    return this;
  }

  /** Where the plot begins, below the title. */
  int top() {
    return top;
  }

  /** The name of its file, without ending. */
  String name() {
    return name;
  }

  /** What it shows. */
  String title() {
    return title;
  }

  /** How wide it is. */
  int width() {
    return width;
  }

  /** How high it is. */
  int height() {
    return height;
  }

  /** Its marks, the lowest first. */
  List<Mark> marks() {
    return Collections.unmodifiableList(marks);
  }
}
