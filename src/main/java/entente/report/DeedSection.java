package entente.report;

import entente.explain.Figures;
import entente.explain.Happening;
import entente.game.Rules;
import entente.report.Answers.Deeds;
import entente.world.Axis;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Who did what: acts by state and kind, a run, and how many were refused. */
final class DeedSection implements Section {

  @Override
  public String id() {
    return "deeds";
  }

  @Override
  public String title() {
    return "Who did what";
  }

  @Override
  public void write(Material material, Html html) throws IOException {
    boolean events = material.manifest().kept().events();
    if ((!events && !material.manifest().kept().decisions()) || material.games().isEmpty()) {
      html.missing(
          "Neither events nor decisions were kept; write events: true under record in the"
              + " experiment.");
      return;
    }
    List<Deeds> deeds =
        (events ? material.answers().deeds() : material.answers().begun())
            .stream().filter(deed -> Rules.ACTIONS.contains(deed.kind())).toList();
    List<String> kinds =
        Rules.ACTIONS.stream().filter(kind -> count(of(deeds, "", kind, "")) > 0).toList();
    if (kinds.isEmpty()) {
      html.par("Nobody did anything in any run.");
      return;
    }
    html.par(sentence(material, deeds));
    byState(material, deeds, kinds).write(html);
    if (events) {
      results(material, deeds, kinds).write(html);
    } else {
      html.missing("What was refused is not known; write events: true under record for that.");
    }
  }

  /** Deeds of an actor, of a kind, with a result; an empty word stands for any. */
  private static List<Deeds> of(List<Deeds> deeds, String actor, String kind, String result) {
    return deeds.stream()
        .filter(deed -> actor.isEmpty() || deed.actor().equals(actor))
        .filter(deed -> kind.isEmpty() || deed.kind().equals(kind))
        .filter(deed -> result.isEmpty() || deed.result().equals(result))
        .toList();
  }

  private static long count(List<Deeds> deeds) {
    return deeds.stream().mapToLong(Deeds::count).sum();
  }

  private static String sentence(Material material, List<Deeds> deeds) {
    String busiest = "";
    long most = 0;
    for (String state : material.plan().layout().names(Axis.STATE)) {
      long count = count(of(deeds, state, "", ""));
      if (count > most) {
        most = count;
        busiest = state;
      }
    }
    long all = count(deeds);
    return "Acts begun, a run; "
        + Figures.fixed((double) all / material.games().size(), 1)
        + " in all. The busiest is "
        + busiest
        + " with "
        + Figures.fixed((double) most / material.games().size(), 1)
        + " a run, "
        + Figures.percent((double) most / all)
        + " of all.";
  }

  private static DataTable byState(Material material, List<Deeds> deeds, List<String> kinds) {
    List<String> heads = new ArrayList<>(List.of("state"));
    heads.addAll(kinds);
    heads.add("all");
    if (material.manifest().kept().events()) {
      heads.add("came about");
    }
    DataTable table = new DataTable("Acts begun by state and kind, mean a run", 1, heads);
    for (String state : material.plan().layout().names(Axis.STATE)) {
      List<String> row = new ArrayList<>(List.of(state));
      kinds.forEach(kind -> row.add(mean(material, count(of(deeds, state, kind, "")))));
      row.add(mean(material, count(of(deeds, state, "", ""))));
      if (material.manifest().kept().events()) {
        row.add(cameAbout(of(deeds, state, "", "")));
      }
      table.row(row);
    }
    return table;
  }

  /** Which share of some deeds came about. */
  private static String cameAbout(List<Deeds> deeds) {
    long done =
        count(deeds)
            - count(of(deeds, "", "", Happening.REFUSED))
            - count(of(deeds, "", "", Happening.LAPSED));
    return deeds.isEmpty() ? "" : Figures.percent((double) done / count(deeds));
  }

  private static String mean(Material material, long count) {
    return count == 0 ? "" : Figures.fixed((double) count / material.games().size(), 2);
  }

  private static DataTable results(Material material, List<Deeds> deeds, List<String> kinds) {
    DataTable table =
        new DataTable(
            "What came of them in all runs: refused by those asked, lapsed because they could no"
                + " longer be gone through with, or come about",
            1,
            List.of("kind", "begun", "came about", "refused", "lapsed", "came about of begun"));
    for (String kind : kinds) {
      long all = count(of(deeds, "", kind, ""));
      long refused = count(of(deeds, "", kind, Happening.REFUSED));
      long lapsed = count(of(deeds, "", kind, Happening.LAPSED));
      long done = all - refused - lapsed;
      table.row(
          kind,
          Words.grouped(all),
          Words.grouped(done),
          Words.grouped(refused),
          Words.grouped(lapsed),
          cameAbout(of(deeds, "", kind, "")));
    }
    return table;
  }
}
