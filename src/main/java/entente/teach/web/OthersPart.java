package entente.teach.web;

import entente.report.Html;
import entente.report.Paper;
import entente.scenario.State;
import entente.teach.Known;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a seat knows of the others; what it only guesses says so, with the range. */
record OthersPart(Texts texts, Glance glance) {
  private static final double PARTNERSHIP = 0.5;
  private static final double DEFENCE = 1.5;

  void write(Html html) {
    String me = glance.viewer();
    List<List<String>> rows = new ArrayList<>();
    for (State state : glance.scenario().states()) {
      String it = state.code();
      if (!it.equals(me)) {
        rows.add(
            List.of(
                glance.words().seat(it),
                figure("state." + it + ".stability"),
                treaty(it),
                pair(it, "alignment").map(Known::told).orElse("–"),
                figure("dyad." + me + "." + it + ".trust"),
                figure("dyad." + it + "." + me + ".trust"),
                figure("dyad." + me + "." + it + ".threat"),
                figure("dyad." + me + "." + it + ".dependency"),
                figure("dyad." + it + "." + me + ".dependency")));
      }
    }
    List<String> heads = new ArrayList<>();
    for (String key :
        List.of(
            "who", "steady", "treaty", "allied", "trust", "trusts", "threat", "need", "needs")) {
      heads.add(texts.of("others." + key));
    }
    Paper.table(html, heads, rows);
    html.leaf("p", texts.of("others.means"), "class", "quiet");
  }

  private String figure(String cell) {
    return glance.known(cell).map(Known::told).orElse("–");
  }

  /** How close a treaty with another is, in words. */
  private String treaty(String other) {
    double level = pair(other, "treaty").map(Known::best).orElse(0.0);
    String name = level >= DEFENCE ? "defence" : level >= PARTNERSHIP ? "partnership" : "none";
    return texts.of("others.treaty." + name);
  }

  private Optional<Known> pair(String other, String what) {
    Optional<Known> one = glance.known("pair." + glance.viewer() + "." + other + "." + what);
    return one.or(() -> glance.known("pair." + other + "." + glance.viewer() + "." + what));
  }
}
