package entente.report;

import entente.explain.Figures;
import entente.report.Mark.Spot;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** How chosen cells went: the median of all runs and the band that holds four fifths. */
final class CourseSection implements Section {
  private static final int MOST = 12;

  @Override
  public String id() {
    return "course";
  }

  @Override
  public String title() {
    return "How values went";
  }

  @Override
  public void write(Material material, Html html) throws IOException {
    List<String> kept = material.manifest().kept().cellsOverTime();
    if (kept.isEmpty()) {
      html.missing(
          "The course of no cell was kept; name cells under record: series: in the experiment.");
      return;
    }
    List<String> cells = material.choices().cells().stream().filter(kept::contains).toList();
    if (material.choices().cells().isEmpty()) {
      cells = kept.subList(0, Math.min(MOST, kept.size()));
    }
    if (cells.isEmpty()) {
      html.missing("Of the cells named only the end was kept, which is shown above.");
      return;
    }
    html.par(
        "The median of all runs month by month, over all points, and the band in which four fifths"
            + " of the runs lie."
            + (cells.size() < kept.size() && material.choices().cells().isEmpty()
                ? " The first " + MOST + " of " + kept.size() + " cells kept; --cell names others."
                : ""));
    html.in("div", "class", "grid");
    for (String cell : cells) {
      List<Answers.Band> bands = material.answers().bands(cell);
      if (bands.size() > 1) {
        html.figure(draw(material, cell, bands), finding(material, bands));
      }
    }
    html.out();
  }

  private static Drawing draw(Material material, String cell, List<Answers.Band> bands) {
    double least = bands.stream().mapToDouble(Answers.Band::low).min().orElse(0);
    double most = bands.stream().mapToDouble(Answers.Band::high).max().orElse(1);
    Scale over = Scale.over(least, most, 0, 1);
    Drawing drawing = new Drawing("course-" + cell.replace('.', '-'), cell);
    int first = bands.get(0).turn();
    int turns = material.manifest().turns();
    Panel panel =
        Panel.of(drawing, first, turns - 1.0, over.from(), over.to())
            .values()
            .time(material.plan(), turns);
    List<Spot> around = new ArrayList<>();
    List<Spot> below = new ArrayList<>();
    List<Spot> line = new ArrayList<>();
    for (Answers.Band band : bands) {
      around.add(panel.spot(band.turn(), band.high()));
      below.add(panel.spot(band.turn(), band.low()));
      line.add(panel.spot(band.turn(), band.median()));
    }
    Collections.reverse(below);
    around.addAll(below);
    drawing.add(new Mark.Area(around, Ink.GREEN, 0.2));
    return drawing.add(new Mark.Trace(line, Ink.GREEN, 2));
  }

  private static String finding(Material material, List<Answers.Band> bands) {
    Answers.Band first = bands.get(0);
    Answers.Band last = bands.get(bands.size() - 1);
    return "The median goes from "
        + Figures.plain(first.median())
        + " to "
        + Figures.plain(last.median())
        + " in "
        + Words.month(material.plan().month(last.turn()))
        + ", when four fifths of the runs lie between "
        + Figures.plain(last.low())
        + " and "
        + Figures.plain(last.high())
        + ".";
  }
}
