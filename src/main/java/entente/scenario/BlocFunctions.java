package entente.scenario;

import entente.bloc.Partition;
import entente.bloc.Partitions;
import entente.bloc.Survey;
import entente.game.Game;
import entente.world.Axis;
import entente.world.Layout;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The functions of expressions that ask for blocs: the partition into two of the lowest landscape
 * energy, of the month as it stands.
 */
record BlocFunctions(Layout layout, Functions.Complaints complaints) {
  private static final int SIDES = 2;

  /** What each takes. */
  static final Map<String, List<String>> PARAMETERS =
      new TreeMap<>(Map.of("sameBloc", List.of("state", "other"), "frustration", List.of("state")));

  /** A function's call, its words as many as its parameters; null if they are not in order. */
  @Nullable Term call(String name, List<String> words) {
    boolean fine = few();
    for (int k = 0; k < words.size(); k++) {
      fine &= check(k, words.get(k), words.subList(0, k));
    }
    if (!fine) {
      return null;
    }
    int state = layout.find(Axis.STATE, words.get(0));
    Survey survey = new Survey(layout.names(Axis.STATE), layout::find);
    if (name.equals("frustration")) {
      return new Term(Term.Type.NUMBER, game -> frustration(survey, game, state));
    }
    int other = layout.find(Axis.STATE, words.get(1));
    return Term.truth(game -> best(survey, game).together(state, other));
  }

  private static Partition best(Survey survey, Game game) {
    return new Partitions(survey.of(game.world()::value), SIDES).best().partition();
  }

  private static double frustration(Survey survey, Game game, int state) {
    return survey.of(game.world()::value).frustration(best(survey, game), state);
  }

  private boolean few() {
    int states = layout.names(Axis.STATE).size();
    boolean few = Partitions.few(states, SIDES);
    if (!few) {
      String found = "; of " + states + " states there are " + Partitions.count(states, SIDES);
      complaints.add(-1, "tries all partitions into two" + found + ", too many");
    }
    return few;
  }

  private boolean check(int argument, String word, List<String> before) {
    List<String> known = layout.names(Axis.STATE);
    if (!known.contains(word)) {
      complaints.add(argument, Nearest.unknown("State", word, known));
    } else if (before.contains(word)) {
      complaints.add(argument, "State " + word + " is named twice; a state is with itself.");
    }
    return known.contains(word) && !before.contains(word);
  }
}
