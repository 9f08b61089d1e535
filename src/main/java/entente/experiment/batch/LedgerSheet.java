package entente.experiment.batch;

import entente.explain.Change;
import entente.explain.Names;
import entente.game.Game;
import entente.store.CsvWriter;
import entente.world.Entry;
import java.io.IOException;
import java.util.List;

/** ledger: every change of a cell with its cause, one row a change. */
record LedgerSheet() implements Sheet {

  @Override
  public String name() {
    return "ledger";
  }

  @Override
  public List<Column> columns() {
    return Sheet.keyed(
        Column.whole("turn"),
        Column.text("cell"),
        Column.number("before"),
        Column.number("after"),
        Column.text("kind"),
        Column.text("cause"),
        Column.whole("event"));
  }

  @Override
  public void write(CsvWriter out, Played run) throws IOException {
    if (run.run().isPresent()) {
      Game game = run.run().get().game();
      Names names = new Names(game.plan());
      for (Entry entry : game.ledger().entries()) {
        Change it = names.change(entry);
        Sheet.begin(out, run).number(it.turn()).text(it.cell());
        out.number(it.before()).number(it.after());
        out.text(it.kind()).text(it.cause()).number(it.event()).end();
      }
    }
  }
}
