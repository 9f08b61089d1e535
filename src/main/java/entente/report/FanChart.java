package entente.report;

import entente.experiment.CellBands.Band;
import entente.explain.Figures;
import entente.game.Plan;
import entente.report.Mark.Spot;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * How a value goes in many futures of a moment: for the first choice the median and the band that
 * holds four fifths, for each other choice the median.
 *
 * @param name the name of the value, once on a page
 * @param title what it is
 * @param plan gives the months
 * @param first the first turn of the futures
 * @param choices in the order in which they are drawn
 */
public record FanChart(String name, String title, Plan plan, int first, List<Choice> choices) {

  /** Keeps a copy of the choices. */
  public FanChart {
    choices = List.copyOf(choices);
  }

  /**
   * The futures of a choice.
   *
   * @param title what was chosen
   * @param bands month by month, the first that of the first turn
   */
  public record Choice(String title, List<Band> bands) {
    /** Keeps a copy of the bands. */
    public Choice {
      bands = List.copyOf(bands);
    }
  }

  /** Says which colour stands for what. */
  public static void legend(Html html, List<String> titles) {
    html.in("ul", "class", "legend");
    for (int k = 0; k < titles.size(); k++) {
      html.in("li").leaf("span", "", "class", "swatch " + Ink.of(k).css());
      html.say(titles.get(k)).out();
    }
    html.out();
  }

  /** Draws it, unless the futures are shorter than two months. */
  public void write(Html html) {
    int months = choices.get(0).bands().size();
    if (months < 2) {
      return;
    }
    double least = extreme(false);
    double most = extreme(true);
    Scale over = Scale.over(least, most, 0, 1);
    Drawing drawing = new Drawing("fan-" + name.replace('.', '-'), title);
    Panel panel =
        Panel.of(drawing, 0, months - 1.0, over.from(), over.to()).values().time(later(), months);
    for (int k = choices.size() - 1; k >= 0; k--) {
      draw(drawing, panel, choices.get(k).bands(), Ink.of(k), k == 0);
    }
    html.figure(drawing, finding());
  }

  /** A plan that starts with the futures. */
  private Plan later() {
    return new Plan(
        plan.layout(),
        plan.cells(),
        plan.spreads(),
        plan.numbers(),
        List.of(),
        plan.month(first),
        plan.turns() - first,
        plan.words());
  }

  private double extreme(boolean most) {
    double found =
        most ? choices.get(0).bands().get(0).high() : choices.get(0).bands().get(0).low();
    for (int k = 0; k < choices.size(); k++) {
      for (Band band : choices.get(k).bands()) {
        double value = k > 0 ? band.median() : most ? band.high() : band.low();
        found = most ? Math.max(found, value) : Math.min(found, value);
      }
    }
    return found;
  }

  private static void draw(Drawing drawing, Panel panel, List<Band> bands, Ink ink, boolean whole) {
    List<Spot> around = new ArrayList<>();
    List<Spot> below = new ArrayList<>();
    List<Spot> line = new ArrayList<>();
    for (int month = 0; month < bands.size(); month++) {
      around.add(panel.spot(month, bands.get(month).high()));
      below.add(panel.spot(month, bands.get(month).low()));
      line.add(panel.spot(month, bands.get(month).median()));
    }
    Collections.reverse(below);
    around.addAll(below);
    if (whole) {
      drawing.add(new Mark.Area(around, ink, 0.2));
    }
    drawing.add(new Mark.Trace(line, ink, 2));
  }

  private String finding() {
    List<Band> bands = choices.get(0).bands();
    Band last = bands.get(bands.size() - 1);
    StringBuilder text = new StringBuilder("In the end the median is ");
    text.append(Figures.fixed(last.median(), 2))
        .append(" after what was ordered, with four fifths from ");
    text.append(Figures.fixed(last.low(), 2)).append(" to ").append(Figures.fixed(last.high(), 2));
    for (Choice other : choices.subList(1, choices.size())) {
      double median = other.bands().get(other.bands().size() - 1).median();
      text.append("; ").append(Figures.fixed(median, 2)).append(" after “");
      text.append(other.title()).append("”");
    }
    return text.append(".").toString();
  }
}
