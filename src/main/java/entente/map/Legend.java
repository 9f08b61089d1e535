package entente.map;

import entente.explain.Sentence;
import java.util.ArrayList;
import java.util.List;

/**
 * The legend below the map: what the colours, nodes and lines stand for, in as many rows as it
 * takes.
 */
final class Legend {
  private static final int STEPS = 48;

  private final MapScene scene;
  private final double width;
  private final double em;
  private final List<Item> items = new ArrayList<>();

  /** A part of the legend that stands in one row. */
  private record Item(double width, Drawing drawing) {}

  /** Draws a part at a place. */
  private interface Drawing {
    void at(double x, double y, List<Mark> marks);
  }

  Legend(MapScene scene, Filling filling, double fullWorth, double width, double em) {
    this.scene = scene;
    this.width = width;
    this.em = em;
    word(Sentence.capital(scene.colouring().title()), true);
    if (filling.key() instanceof Key.Gradient gradient) {
      gradient(gradient);
    } else if (filling.key() instanceof Key.Kinds kinds) {
      kinds.kinds().forEach(this::kind);
    }
    power();
    for (Layer layer : scene.layers()) {
      for (Sample sample : Sample.of(layer, fullWorth, scene.theme())) {
        sample(sample);
      }
    }
  }

  private Theme theme() {
    return scene.theme();
  }

  private void word(String text, boolean bold) {
    String cut = Lettering.cut(text, em, width * 0.8);
    int ink = theme().ink();
    items.add(
        new Item(
            Lettering.width(cut, em, bold),
            (x, y, marks) ->
                marks.add(
                    new Mark.Word(x, y + 0.35 * em, cut, em, bold, Mark.Anchor.START, ink, 1))));
  }

  private void gradient(Key.Gradient key) {
    String low = Words.plain(key.low());
    String middle = key.low() < 0 ? "0" : "";
    String high = Words.with(key.high(), key.unit());
    double lowWide = Lettering.width(low, em, false) + 0.4 * em;
    double bar = 13 * em;
    double whole = lowWide + bar + 0.4 * em + Lettering.width(high, em, false);
    items.add(
        new Item(
            whole,
            (x, y, marks) -> {
              small(x, y, low, marks);
              double left = x + lowWide;
              for (int k = 0; k < STEPS; k++) {
                double from = left + bar * k / STEPS;
                int rgb = key.ramp().of((k + 0.5) / STEPS);
                marks.add(
                    new Mark.Area(
                        Shapes.box(from, y - 0.4 * em, left + bar - from, 0.8 * em), rgb, 1));
              }
              if (!middle.isEmpty()) {
                Mark.Pen pen = new Mark.Pen(theme().ink(), 1, 1);
                double zero = left + bar / 2;
                marks.add(new Mark.Line(Shapes.line(zero, y - 0.5 * em, zero, y + 0.5 * em), pen));
              }
              small(left + bar + 0.4 * em, y, high, marks);
            }));
  }

  private void small(double x, double y, String text, List<Mark> marks) {
    marks.add(
        new Mark.Word(x, y + 0.35 * em, text, em, false, Mark.Anchor.START, theme().ink(), 1));
  }

  private void kind(Key.Kind kind) {
    double box = 1.1 * em;
    items.add(
        new Item(
            box + 0.4 * em + Lettering.width(kind.words(), em, false),
            (x, y, marks) -> {
              marks.add(new Mark.Area(Shapes.box(x, y - 0.4 * em, box, 0.8 * em), kind.rgb(), 1));
              small(x + box + 0.4 * em, y, kind.words(), marks);
            }));
  }

  private void power() {
    double most = scene.theatre().mostPower();
    String text = "power " + Words.brief(most) + ", " + Words.brief(most / 10);
    double large = Stations.radius(most, scene.theatre(), em);
    double little = Stations.radius(most / 10, scene.theatre(), em);
    double wide = 2 * (large + little) + 0.3 * em;
    items.add(
        new Item(
            wide + 0.4 * em + Lettering.width(text, em, false),
            (x, y, marks) -> {
              ring(x + large, y, large, marks);
              ring(x + wide - little, y, little, marks);
              small(x + wide + 0.4 * em, y, text, marks);
            }));
  }

  private void ring(double x, double y, double r, List<Mark> marks) {
    Mark.Pen pen = new Mark.Pen(theme().ink(), 0.1 * em, 1);
    marks.add(new Mark.Line(Shapes.circle(x, y, r), pen));
  }

  private void sample(Sample sample) {
    double line = 2.6 * em;
    items.add(
        new Item(
            line + 0.4 * em + Lettering.width(sample.words(), em, false),
            (x, y, marks) -> {
              sample.draw(x, y, line, em, theme(), marks);
              small(x + line + 0.4 * em, y, sample.words(), marks);
            }));
  }

  /** How many rows it has. */
  int rows() {
    return draw(0, new ArrayList<>());
  }

  /**
   * Draws it.
   *
   * @param top where it begins
   * @return how many rows it has
   */
  int draw(double top, List<Mark> marks) {
    double gap = 1.3 * em;
    double x = em;
    int row = 0;
    for (Item item : items) {
      if (x > em && x + item.width > width - em) {
        x = em;
        row++;
      }
      item.drawing.at(x, top + 1.5 * em + row * 1.9 * em, marks);
      x += item.width + gap;
    }
    return row + 1;
  }
}
