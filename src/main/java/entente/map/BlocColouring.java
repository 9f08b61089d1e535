package entente.map;

import entente.bloc.Partition;
import entente.bloc.Partitions;
import entente.bloc.Survey;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * States filled by the bloc in which they stand, of two at most.
 *
 * @param codes the states' codes
 * @param survey reads the landscape
 */
record BlocColouring(List<String> codes, Survey survey) implements Colouring {
  static final String NAME = "bloc";
  private static final int BLOCS = 2;

  /** The blocs of a theatre's states; empty if there are too many states to try. */
  static boolean possible(int states) {
    return Partitions.few(states, BLOCS);
  }

  static BlocColouring of(Theatre theatre) {
    List<String> codes = theatre.all().stream().map(state -> state.code()).toList();
    return new BlocColouring(codes, new Survey(codes, theatre.layout()::find));
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public String title() {
    return "blocs by trust and threat";
  }

  @Override
  public Filling of(Moment moment) {
    Partition best = new Partitions(survey.of(moment::at), BLOCS).best().partition();
    int[] rgb = new int[codes.size()];
    double[] values = new double[codes.size()];
    for (int state = 0; state < rgb.length; state++) {
      rgb[state] = Ramp.kind(best.of(state));
      values[state] = best.of(state) + 1.0;
    }
    List<Key.Kind> kinds = new ArrayList<>();
    for (int bloc = 0; bloc < best.count(); bloc++) {
      String members = best.members(bloc).stream().map(codes::get).collect(Collectors.joining(" "));
      kinds.add(new Key.Kind(Ramp.kind(bloc), members));
    }
    return new Filling(rgb, values, new Key.Kinds(kinds));
  }

  @Override
  public Colouring fitted(List<double[]> series) {
    return this;
  }
}
