package entente.cli;

import entente.bloc.Era;
import entente.bloc.Landscape;
import entente.bloc.Minima;
import entente.bloc.Partition;
import entente.bloc.Partitions;
import entente.bloc.Standing;
import entente.explain.Figures;
import entente.store.Manifest;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Prints the blocs of a run: of one month in full, and how they change. */
final class BlocPrinter {
  private static final int DECIMALS = 4;

  private final PrintWriter out;
  private final Manifest manifest;
  private final List<String> states;
  private final int most;
  private final int turn;
  private final int top;
  private final List<Standing> months = new ArrayList<>();

  /**
   * A printer.
   *
   * @param most how many blocs at most
   * @param turn the turn that is told in full
   * @param top how many other places of rest are told
   */
  BlocPrinter(
      PrintWriter out, Manifest manifest, List<String> states, int most, int turn, int top) {
    this.out = out;
    this.manifest = manifest;
    this.states = states;
    this.most = most;
    this.turn = turn;
    this.top = top;
  }

  void head() {
    out.println(
        manifest.scenario().name()
            + ", seed "
            + manifest.seed()
            + ": blocs of the lowest landscape energy, "
            + (most == 2 ? "two" : most)
            + " at most, of "
            + Partitions.count(states.size(), most)
            + " partitions");
    out.println();
  }

  /** Takes the landscape of the next month; the first is the start. */
  void month(Landscape landscape) {
    Partitions partitions = new Partitions(landscape, most);
    if (months.size() - 1 == turn) {
      tell(landscape, partitions);
    }
    months.add(partitions.best());
  }

  private void tell(Landscape landscape, Partitions partitions) {
    List<Standing> two = partitions.lowest(2);
    Standing best = two.get(0);
    out.println(manifest.month(turn) + ": energy " + energy(best.energy()));
    for (int bloc = 0; bloc < best.partition().count(); bloc++) {
      out.println("  " + (bloc + 1) + "  " + bloc(best.partition(), bloc, landscape));
    }
    if (two.size() > 1) {
      out.println("  second-best, " + than(two.get(1), best) + ": " + words(two.get(1)));
    }
    out.println();
    standings(landscape, best.partition());
    rests(partitions.minima(top + 1), best);
  }

  private String bloc(Partition partition, int bloc, Landscape landscape) {
    double power = 0;
    for (int state : partition.members(bloc)) {
      power += landscape.size(state);
    }
    return codes(partition, bloc) + ", with " + Figures.fixed(power, 2) + " of the power";
  }

  private String codes(Partition partition, int bloc) {
    return partition.members(bloc).stream().map(states::get).collect(Collectors.joining(" "));
  }

  private String words(Standing standing) {
    return words(standing.partition());
  }

  private String words(Partition partition) {
    List<String> blocs = new ArrayList<>();
    for (int bloc = 0; bloc < partition.count(); bloc++) {
      blocs.add(codes(partition, bloc));
    }
    return String.join(" | ", blocs);
  }

  private static String energy(double energy) {
    return Figures.signed(energy, DECIMALS);
  }

  private static String than(Standing other, Standing best) {
    return energy(other.energy() - best.energy()) + " higher";
  }

  private void standings(Landscape landscape, Partition partition) {
    List<String> heads = new ArrayList<>(List.of("state", "bloc", "power", "frustration"));
    for (int bloc = 0; bloc < partition.count(); bloc++) {
      heads.add("pull of " + (bloc + 1));
    }
    Table table = new Table(1, heads);
    for (int state = 0; state < states.size(); state++) {
      List<String> row = new ArrayList<>(List.of(states.get(state)));
      row.add(Integer.toString(partition.of(state) + 1));
      row.add(Figures.fixed(landscape.size(state), 2));
      row.add(energy(landscape.frustration(partition, state)));
      for (int bloc = 0; bloc < partition.count(); bloc++) {
        row.add(energy(landscape.pull(partition, state, bloc)));
      }
      table.row(row);
    }
    table.print(out, "  ");
    out.println();
  }

  private void rests(Minima minima, Standing best) {
    List<Standing> others =
        minima.lowest().stream().filter(one -> !one.equals(best)).limit(top).toList();
    int more = minima.count() - (minima.lowest().contains(best) ? 1 : 0) - others.size();
    if (others.isEmpty()) {
      out.println("From every other partition some state's switch leads down.");
    } else {
      out.println("No single state's switch lowers these either");
      others.forEach(one -> out.println("  " + than(one, best) + ": " + words(one)));
    }
    if (more > 0) {
      out.println("  and " + more + " more");
    }
    out.println();
  }

  /** Prints how the blocs changed. */
  void end() {
    List<Era> eras = Era.of(months);
    out.println("Over time, from the start to " + manifest.month(months.size() - 2));
    Table table = new Table(2, "from", "to", "months", "energy first", "last", "blocs");
    for (Era era : eras) {
      table.row(
          month(era.first()),
          month(era.last()),
          Integer.toString(era.months()),
          energy(era.before()),
          energy(era.after()),
          words(era.partition()));
    }
    table.lastIsWords().print(out, "  ");
    out.flush();
  }

  private String month(int index) {
    return index == 0 ? "start" : manifest.month(index - 1).toString();
  }
}
