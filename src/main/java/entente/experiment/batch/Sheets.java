package entente.experiment.batch;

import entente.experiment.Experiment;
import entente.experiment.Kept;
import entente.outcome.Outcome;
import java.util.ArrayList;
import java.util.List;

/**
 * The tables that an experiment fills.
 *
 * @param runs one row a run
 * @param series the cells that are kept; perhaps none
 * @param all the tables that are written, in order
 */
record Sheets(RunSheet runs, SeriesSheet series, List<Sheet> all) {

  static Sheets of(Experiment experiment) {
    List<Outcome> outcomes = experiment.setting(experiment.points().get(0)).outcomes();
    Kept kept = experiment.kept();
    RunSheet runs = new RunSheet(experiment, outcomes);
    SeriesSheet series = SeriesSheet.of(kept);
    List<Sheet> all = new ArrayList<>(List.of(runs, new FailureSheet(experiment)));
    if (!series.isEmpty()) {
      all.add(series);
    }
    if (kept.decisions()) {
      all.add(new DecisionSheet());
    }
    if (kept.events()) {
      all.add(new EventSheet());
    }
    if (kept.ledger()) {
      all.add(new LedgerSheet());
    }
    return new Sheets(runs, series, List.copyOf(all));
  }
}
