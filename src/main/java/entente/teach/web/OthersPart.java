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
                pair(it, "treaty"),
                pair(it, "alignment"),
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

  private String pair(String other, String what) {
    Optional<Known> one = glance.known("pair." + glance.viewer() + "." + other + "." + what);
    return one.or(() -> glance.known("pair." + other + "." + glance.viewer() + "." + what))
        .map(Known::told)
        .orElse("–");
  }
}
