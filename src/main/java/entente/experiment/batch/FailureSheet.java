package entente.experiment.batch;

import entente.experiment.Experiment;
import entente.experiment.Failure;
import entente.store.CsvWriter;
import java.io.IOException;
import java.util.List;

/** failures: runs that broke off, with the command that repeats each. */
record FailureSheet(Experiment experiment) implements Sheet {
  static final String NAME = "failures";

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public List<Column> columns() {
    return Sheet.keyed(
        Column.whole("seed"), Column.text("error"), Column.text("command"), Column.text("trace"));
  }

  @Override
  public void write(CsvWriter out, Played run) throws IOException {
    if (run.failure().isPresent()) {
      Failure failure = run.failure().get();
      Sheet.begin(out, run).number(run.seed()).text(failure.error());
      out.text(command(run)).text(failure.trace()).end();
    }
  }

  /** The command that plays a run of the batch by itself. */
  private String command(Played run) {
    StringBuilder command =
        new StringBuilder("entente run ").append(word(experiment.scenario().toString()));
    command.append(" --seed ").append(run.seed()).append(" --turns ").append(experiment.turns());
    experiment
        .settings(run.point())
        .forEach((name, value) -> command.append(" --set ").append(name).append('=').append(value));
    return command.toString();
  }

  /** A word as a shell reads it. */
  private static String word(String word) {
    return word.matches("[\\w./:\\\\-]+") ? word : "'" + word.replace("'", "'\\''") + "'";
  }
}
