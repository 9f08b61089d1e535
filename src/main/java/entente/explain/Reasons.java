package entente.explain;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** The reasons behind a value, strongest first, and the same in words. */
public final class Reasons {
  private static final double SLIGHT = 0.1;

  private Reasons() {}

  /** The strongest reasons that speak for it, at most so many. */
  public static List<Reason> speakingFor(List<Reason> reasons, int most) {
    return strongest(reasons.stream().filter(reason -> reason.part() > 0).toList(), most);
  }

  /** The strongest reasons that speak against it, at most so many. */
  public static List<Reason> speakingAgainst(List<Reason> reasons, int most) {
    return strongest(reasons.stream().filter(reason -> reason.part() < 0).toList(), most);
  }

  /** Those that weigh something beside the strongest; the attitude to risk only if it is alone. */
  public static List<Reason> strongest(List<Reason> reasons, int most) {
    List<Reason> motives =
        reasons.stream().filter(reason -> !reason.motive().equals(Reason.RISK)).toList();
    List<Reason> told = motives.isEmpty() ? reasons : motives;
    double strongest = told.stream().mapToDouble(r -> Math.abs(r.part())).max().orElse(0);
    return told.stream()
        .filter(reason -> Math.abs(reason.part()) >= SLIGHT * strongest)
        .sorted(Comparator.comparingDouble((Reason reason) -> -Math.abs(reason.part())))
        .limit(most)
        .toList();
  }

  /** What all reasons come to. */
  public static double sum(List<Reason> reasons) {
    return reasons.stream().mapToDouble(Reason::part).sum();
  }

  /** A motive's part, 0 if it has none. */
  public static double part(List<Reason> reasons, String motive) {
    return reasons.stream()
        .filter(reason -> reason.motive().equals(motive))
        .mapToDouble(Reason::part)
        .sum();
  }

  /** The reasons in words: {@code war aims (+0.08) and survival (+0.03)}. */
  public static String words(List<Reason> reasons) {
    return reasons.stream().map(Reason::words).collect(Collectors.joining(" and "));
  }
}
