package entente.report;

import entente.experiment.Experiment;
import entente.explain.Figures;
import entente.explain.Sentence;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The most typical runs and the strangest, told. */
final class StorySection implements Section {
  private static final double RARE = 0.2;
  private static final int MOST_ODD = 4;

  @Override
  public String id() {
    return "stories";
  }

  @Override
  public String title() {
    return "Typical runs and the strangest, told";
  }

  @Override
  public void write(Material material, Html html) {
    if (material.games().size() < 2 || material.outcomes().isEmpty()) {
      html.missing(
          "There must be two runs or more, and outcomes to tell them apart by, to say which is"
              + " typical.");
      return;
    }
    Typical typical = Typical.of(material.games(), material.manifest().turns());
    html.par(method(typical, material));
    for (int k = 0; k < typical.medoids().size(); k++) {
      String stands =
          "It stands for " + Figures.percent(typical.nearest().get(k)) + " of the runs.";
      String[] folding = k == 0 ? new String[] {"open", "open"} : new String[0];
      write(material, typical.medoids().get(k), "Typical run " + (k + 1), stands, html, folding);
    }
    String far =
        "Its mean distance from all runs is "
            + Figures.fixed(typical.distance(), 2)
            + "; that of two runs is "
            + Figures.fixed(typical.mean(), 2)
            + ". "
            + odd(material, typical.strangest());
    write(material, typical.strangest(), "The strangest run", far, html);
  }

  private static String method(Typical typical, Material material) {
    return "Two runs are as far apart as what came of them: an outcome that only one of them has"
        + " counts 1, one that both have counts the share of all months between the dates, and the"
        + " distance is the mean over the "
        + material.outcomes().size()
        + " outcomes. Typical are the medoids: the runs from which all others are least far, each the"
        + " nearest of a part of them. The strangest has the greatest mean distance."
        + (typical.of() < material.games().size()
            ? " They were looked for among "
                + Words.count(typical.of(), "run")
                + " spread evenly over all."
            : "")
        + " Each was played again from its seed for this page.";
  }

  /** What is odd about a run: rare outcomes that it has, frequent ones that it lacks. */
  private static String odd(Material material, GameRow game) {
    List<String> odd = new ArrayList<>();
    List<Integer> sorted = new ArrayList<>();
    for (int k = 0; k < game.turns().length; k++) {
      sorted.add(k);
    }
    sorted.sort(Comparator.comparingDouble(k -> likeness(material, game, k)));
    for (int k : sorted) {
      if (likeness(material, game, k) < RARE && odd.size() < MOST_ODD) {
        String share = Figures.percent(material.share(k).value());
        odd.add(
            (game.has(k) ? "it has \"" : "it lacks \"")
                + material.title(k)
                + "\", seen in "
                + share
                + " of runs");
      }
    }
    return odd.isEmpty()
        ? "No single outcome makes it strange, but all together."
        : Sentence.capital(Words.list(odd)) + ".";
  }

  /** In which share of the runs an outcome went as in this one. */
  private static double likeness(Material material, GameRow game, int outcome) {
    double share = material.share(outcome).value();
    return game.has(outcome) ? share : 1 - share;
  }

  private static void write(
      Material material, GameRow game, String heading, String why, Html html, String... folding) {
    html.in("article").leaf("h3", heading);
    html.par(why + " Seed " + game.seed() + at(material, game) + ".");
    outcomes(material, game, html);
    Story story = Story.of(material, game);
    if (!story.fingerprint().equals(game.fingerprint())) {
      html.missing(
          "Played again by this engine it is another run, so its story is not told; make the report"
              + " with version "
              + material.manifest().engine().version()
              + ".");
    } else {
      if (folding.length > 0) {
        MapFigure.write(material, story.game(), html);
      }
      tell(story, html, folding);
    }
    html.par("To play it by itself, in the batch's folder:");
    html.in("pre").leaf("code", command(material, game)).out();
    html.out();
  }

  private static String at(Material material, GameRow game) {
    List<String> values = new ArrayList<>();
    for (Factored factor : material.factors()) {
      values.add(factor.name() + " " + factor.said(factor.value(game)));
    }
    return values.isEmpty() ? "" : ", point " + game.point() + ": " + Words.list(values);
  }

  private static void outcomes(Material material, GameRow game, Html html) {
    List<Integer> came = new ArrayList<>();
    for (int k = 0; k < game.turns().length; k++) {
      if (game.has(k)) {
        came.add(k);
      }
    }
    if (came.isEmpty()) {
      html.par("Nothing that was watched for came about.");
      return;
    }
    came.sort(Comparator.comparingInt(k -> game.turns()[k]));
    html.in("ol", "class", "dates");
    for (int k : came) {
      html.in("li").leaf("time", material.plan().month(game.turns()[k]).toString());
      html.say(" " + material.title(k)).out();
    }
    html.out();
  }

  private static void tell(Story story, Html html, String... folding) {
    html.in("details", folding);
    html.leaf("summary", "The whole story, " + Words.count(story.events(), "event"));
    html.in("dl", "class", "story");
    for (Story.Month month : story.months()) {
      html.leaf("dt", month.month()).in("dd");
      month.lines().forEach(html::par);
      html.out();
    }
    html.out().out();
  }

  private static String command(Material material, GameRow game) {
    Experiment experiment = material.experiment();
    StringBuilder command = new StringBuilder("entente run ");
    command.append(scenario(Path.of(material.file().scenario().path())));
    command.append(" --seed ").append(game.seed()).append(" --turns ").append(experiment.turns());
    experiment
        .settings(experiment.points().get(game.point()))
        .forEach((name, value) -> command.append(" --set ").append(name).append('=').append(value));
    return command.toString();
  }

  /** The scenario's copy, seen from the batch's folder. */
  private static String scenario(Path copy) {
    int first = copy.getNameCount() - 1;
    while (first > 0 && !copy.getName(first).toString().equals("scenario")) {
      first--;
    }
    return copy.subpath(first, copy.getNameCount()).toString().replace('\\', '/');
  }
}
