package entente.experiment.history;

import entente.experiment.InOrder;
import entente.game.Game;
import entente.game.Plan;
import entente.mason.Driver;
import entente.scenario.HistoryFile;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Replays a history many times: each replay draws what a scenario leaves uncertain anew, and the
 * chance of an act is the mean over them.
 *
 * @param history what is replayed
 * @param plan what it is replayed in: the history's scenario, perhaps under other numbers
 * @param first the first seed
 * @param runs how many replays
 * @param threads how many at once
 */
public record Replays(HistoryFile history, Plan plan, long first, int runs, int threads) {

  /** What one replay leaves behind. */
  private record Kept(List<Seen> seen, List<Reply> replies, double[][] paths) {}

  /** What they come to. */
  public record Result(Verdicts verdicts, List<double[][]> paths) {}

  /** Plays them; the first keeps the parts of its decisions. */
  public Result play() {
    List<Occasion> occasions = Occasion.all(history);
    List<Kept> all = new ArrayList<>();
    new InOrder(first, runs, threads).play(seed -> replay(seed, occasions), all::add);
    List<List<Seen>> seen = all.stream().map(Kept::seen).toList();
    Verdicts verdicts = new Verdicts(history, scored(occasions, seen), replies(all), first);
    return new Result(verdicts, all.stream().map(Kept::paths).toList());
  }

  private Kept replay(long seed, List<Occasion> occasions) {
    Replay replay = new Replay(history, occasions);
    Path path = new Path(history);
    Plan months = plan.lasting(history.turns());
    Game game = Driver.follow(months, seed, seed == first, replay, path::look);
    path.end(game);
    return new Kept(replay.seen(), replay.replies(), path.values());
  }

  private List<Scored> scored(List<Occasion> occasions, List<List<Seen>> all) {
    Rates rates = new Rates(history, occasions);
    List<Scored> scored = new ArrayList<>();
    for (Occasion one : occasions) {
      scored.add(scored(one, all.stream().map(seen -> seen.get(one.number())).toList(), rates));
    }
    return List.copyOf(scored);
  }

  private static Scored scored(Occasion one, List<Seen> views, Rates rates) {
    Odds exact = Odds.NONE;
    Odds kind = Odds.NONE;
    String obstacle = "";
    int skipped = 0;
    for (Seen view : views) {
      exact = exact.plus(view.exact());
      kind = kind.plus(view.kind());
      skipped += view.obstacle().isEmpty() ? 0 : 1;
      obstacle = obstacle.isEmpty() ? view.obstacle() : obstacle;
    }
    return new Scored(
        one,
        chances(exact.over(views.size()), rates.exact(one)),
        chances(kind.over(views.size()), rates.kind(one)),
        (double) skipped / views.size(),
        obstacle,
        views.get(0).decision());
  }

  private static List<Double> chances(Odds odds, double rate) {
    return List.of(odds.engine(), odds.candidates(), odds.kinds(), rate);
  }

  /** The answers of all replays, those to one act by one state taken together. */
  private static List<Reply> replies(List<Kept> all) {
    Map<String, List<Reply>> same = new LinkedHashMap<>();
    for (Kept kept : all) {
      for (Reply reply : kept.replies()) {
        String key = reply.act().name() + " " + reply.state();
        same.computeIfAbsent(key, k -> new ArrayList<>()).add(reply);
      }
    }
    return same.values().stream().map(Replays::together).toList();
  }

  private static Reply together(List<Reply> replies) {
    Reply one = replies.get(0);
    double mean = replies.stream().mapToDouble(Reply::chance).sum() / replies.size();
    return new Reply(one.act(), one.state(), one.yes(), mean);
  }
}
