package entente.teach.web;

import entente.action.Lexicon;
import entente.explain.Figures;
import entente.report.Html;
import entente.report.Paper;
import entente.teach.Known;
import entente.world.Axis;
import entente.world.Layout;
import java.util.ArrayList;
import java.util.List;

/** How a seat stands: its regime, its goods, its technologies, its deals, its wars. */
record OwnPart(Texts texts, Glance glance) {

  void write(Html html) {
    String me = glance.viewer();
    html.in("p").say(texts.of("own.stability") + " ");
    html.leaf("strong", figure("state." + me + ".stability"));
    html.leaf("span", texts.of("own.stability.means"), "class", "quiet").out();
    goods(html, me);
    skills(html, me);
    deals(html, me);
    wars(html, me);
  }

  private Layout layout() {
    return glance.scenario().plan().layout();
  }

  private Lexicon lexicon() {
    return glance.scenario().plan().words();
  }

  private String figure(String cell) {
    return glance.known(cell).map(Known::told).orElse("–");
  }

  private List<String> heads(String... keys) {
    List<String> heads = new ArrayList<>();
    for (String key : keys) {
      heads.add(texts.of("own." + key));
    }
    return heads;
  }

  private void goods(Html html, String me) {
    List<List<String>> rows = new ArrayList<>();
    List<String> goods = layout().names(Axis.GOOD);
    for (int k = 0; k < goods.size(); k++) {
      String end = "." + me + "." + goods.get(k);
      rows.add(
          List.of(
              lexicon().item(k),
              figure("production" + end),
              figure("need" + end),
              figure("net" + end),
              figure("stock" + end),
              lexicon().units().get(k)));
    }
    Paper.table(html, heads("good", "made", "needed", "left", "stock", "unit"), rows);
    html.leaf("p", texts.of("own.good.means"), "class", "quiet");
  }

  private void skills(Html html, String me) {
    List<List<String>> rows = new ArrayList<>();
    int goods = layout().count(Axis.GOOD);
    List<String> names = layout().names(Axis.TECHNOLOGY);
    for (int k = 0; k < names.size(); k++) {
      rows.add(List.of(lexicon().item(goods + k), figure("tech." + me + "." + names.get(k))));
    }
    Paper.table(html, heads("technology", "level"), rows);
  }

  private void deals(Html html, String me) {
    List<List<String>> rows = new ArrayList<>();
    List<String> items = layout().names(Axis.ITEM);
    for (String from : layout().names(Axis.STATE)) {
      for (String to : layout().names(Axis.STATE)) {
        for (int k = 0; k < items.size(); k++) {
          String end = "." + from + "." + to + "." + items.get(k);
          boolean mine = from.equals(me) || to.equals(me);
          if (mine && glance.best("contract" + end) > 0) {
            rows.add(
                List.of(
                    glance.words().seat(from),
                    glance.words().seat(to),
                    lexicon().item(k),
                    figure("contract" + end),
                    Figures.fixed(glance.best("term" + end), 0)));
          }
        }
      }
    }
    if (rows.isEmpty()) {
      html.leaf("p", texts.of("own.nodeals"), "class", "quiet");
    } else {
      Paper.table(html, heads("from", "to", "item", "monthly", "months"), rows);
    }
  }

  private void wars(Html html, String me) {
    List<List<String>> rows = new ArrayList<>();
    for (String war : layout().names(Axis.WAR)) {
      if (glance.best("war." + war + ".active") > 0.5) {
        double side = glance.best("war." + war + "." + me + ".side");
        String where = side > 0 ? "attacks" : side < 0 ? "defends" : "aside";
        String name = glance.scenario().wars().getOrDefault(war, war);
        rows.add(List.of(name, texts.of("own." + where), figure("war." + war + ".front")));
      }
    }
    if (!rows.isEmpty()) {
      Paper.table(html, heads("war", "side", "front"), rows);
      html.leaf("p", texts.of("own.front.means"), "class", "quiet");
    }
  }
}
