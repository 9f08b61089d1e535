package entente.experiment.batch;

import entente.explain.Happening;
import entente.explain.Names;
import entente.game.Event;
import entente.game.Game;
import entente.store.CsvWriter;
import java.io.IOException;
import java.util.List;

/** events: what happened, one row an event. Lists are joined by spaces. */
record EventSheet() implements Sheet {

  @Override
  public String name() {
    return "events";
  }

  @Override
  public List<Column> columns() {
    return Sheet.keyed(
        Column.whole("event"),
        Column.whole("turn"),
        Column.text("month"),
        Column.text("kind"),
        Column.text("actor"),
        Column.text("target"),
        Column.text("subject"),
        Column.text("items"),
        Column.text("result"),
        Column.text("answerers"),
        Column.text("sentence"));
  }

  @Override
  public void write(CsvWriter out, Played run) throws IOException {
    if (run.run().isPresent()) {
      Game game = run.run().get().game();
      Names names = new Names(game.plan());
      for (Event event : game.recording().events()) {
        Happening it = names.happening(event);
        Sheet.begin(out, run).number(it.number()).number(it.turn());
        out.text(game.plan().month(it.turn()).toString()).text(it.kind());
        out.text(it.actor()).text(it.target()).text(it.subject());
        out.text(String.join(" ", it.items())).text(it.result());
        out.text(String.join(" ", it.answerers())).text(it.sentence()).end();
      }
    }
  }
}
