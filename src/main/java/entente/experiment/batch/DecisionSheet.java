package entente.experiment.batch;

import entente.action.Initiative;
import entente.explain.Names;
import entente.game.Game;
import entente.mind.Decision;
import entente.mind.Option;
import entente.store.CsvWriter;
import entente.world.Axis;
import java.io.IOException;
import java.util.List;

/**
 * decisions: one row a decision: the option with the highest score, whether it was acted on, and
 * how many options there were. The other options are in the record of a single run.
 */
record DecisionSheet() implements Sheet {

  @Override
  public String name() {
    return "decisions";
  }

  @Override
  public List<Column> columns() {
    return Sheet.keyed(
        Column.whole("turn"),
        Column.text("month"),
        Column.text("state"),
        Column.whole("rank"),
        Column.whole("acted"),
        Column.whole("options"),
        Column.number("readiness"),
        Column.number("draw"),
        Column.number("utility"),
        Column.number("aspiration"),
        Column.text("action"),
        Column.text("target"),
        Column.text("subject"),
        Column.text("take"),
        Column.number("taken"),
        Column.text("give"),
        Column.number("given"),
        Column.text("alsoGive"),
        Column.number("alsoGiven"),
        Column.whole("covert"),
        Column.number("worth"),
        Column.number("cost"),
        Column.number("later"),
        Column.number("acceptance"),
        Column.number("probability"),
        Column.number("noise"));
  }

  @Override
  public void write(CsvWriter out, Played run) throws IOException {
    if (run.run().isPresent()) {
      Game game = run.run().get().game();
      Names names = new Names(game.plan());
      for (Decision decision : game.recording().decisions()) {
        Sheet.begin(out, run).number(decision.turn());
        out.text(game.plan().month(decision.turn()).toString());
        out.text(names.state(decision.state())).number(decision.rank()).flag(decision.acted());
        out.number(decision.options().size()).number(decision.readiness()).number(decision.draw());
        out.number(decision.utility()).number(decision.aspiration());
        first(out, names, game.plan().layout().names(Axis.ITEM), decision.options());
        out.end();
      }
    }
  }

  private void first(CsvWriter out, Names names, List<String> items, List<Option> options) {
    if (options.isEmpty()) {
      for (int k = heads().indexOf("action"); k < heads().size(); k++) {
        out.text("");
      }
      return;
    }
    Option option = options.get(0);
    Initiative it = option.initiative();
    out.text(it.action().name()).text(names.state(it.target())).text(names.state(it.subject()));
    out.text(item(items, it.take())).number(it.taken());
    out.text(item(items, it.give())).number(it.given());
    out.text(item(items, it.alsoGive())).number(it.alsoGiven()).flag(it.covert());
    out.number(option.worth()).number(option.cost()).number(option.later());
    out.number(option.acceptance()).number(option.probability()).number(option.noise());
  }

  private static String item(List<String> items, int item) {
    return item < 0 ? "" : items.get(item);
  }
}
