package entente.cli;

import entente.experiment.Comparison;
import entente.experiment.Games;
import entente.experiment.Kept;
import entente.experiment.batch.BatchFolder;
import entente.experiment.batch.BatchRuns;
import entente.experiment.batch.Manifest;
import entente.experiment.batch.PointGames;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import picocli.CommandLine.ExitCode;

/**
 * Tells how two batches differ, paired by point and seed.
 *
 * @param points which points are compared, each by itself; none for all together
 */
record BatchesPrinter(PrintWriter out, Path first, Path second, List<String> points, int top) {

  /** What of the games has no partner. */
  private static final class Unpaired {
    private int failed;
    private int seedsA;
    private int seedsB;
  }

  /** The exit code: 0 if all games are the same, 1 if some differ. */
  int print() throws IOException {
    BatchFolder folderA = BatchFolder.open(first);
    BatchFolder folderB = BatchFolder.open(second);
    check(folderA.manifest(), folderB.manifest());
    try (BatchRuns a = new BatchRuns(folderA);
        BatchRuns b = Files.isSameFile(first, second) ? a : new BatchRuns(folderB)) {
      PointPairs pairs = new PointPairs(a, b);
      boolean same = true;
      if (points.isEmpty()) {
        same = print(pairs, pairs.all());
      }
      for (String asked : points) {
        same &= print(pairs, List.of(pairs.asked(asked)));
      }
      out.flush();
      return same ? ExitCode.OK : ExitCode.SOFTWARE;
    }
  }

  private void check(Manifest a, Manifest b) {
    if (!a.start().equals(b.start()) || a.turns() != b.turns()) {
      throw new BadInput(
          first
              + " plays "
              + months(a)
              + " and "
              + second
              + " "
              + months(b)
              + "; only games of the same months can be paired.");
    }
    if (!a.outcomes().isEmpty() && shared(a.outcomes(), b.outcomes()).isEmpty()) {
      throw new BadInput(
          first
              + " and "
              + second
              + " watch for no outcome in common: "
              + String.join(", ", a.outcomes())
              + " and "
              + String.join(", ", b.outcomes())
              + ".\nMaybe batches of the same scenario or of variants of it.");
    }
  }

  private static String months(Manifest batch) {
    return batch.turns() + " months from " + batch.start();
  }

  private static List<String> shared(List<String> a, List<String> b) {
    return a.stream().filter(b::contains).toList();
  }

  private boolean print(PointPairs batches, List<PointPairs.PointPair> pairs) throws IOException {
    Manifest a = batches.a().manifest();
    Manifest b = batches.b().manifest();
    Comparison comparison = new Comparison(shared(a.outcomes(), b.outcomes()));
    Unpaired unpaired = new Unpaired();
    for (PointPairs.PointPair pair : pairs) {
      try (PointGames gamesA = batches.a().at(pair.a());
          PointGames gamesB = batches.b().at(pair.b())) {
        unpaired.failed += gamesA.failed() + gamesB.failed();
        compare(gamesA, gamesB, comparison, unpaired);
      }
    }
    if (comparison.pairs() == 0) {
      throw new BadInput(
          first
              + " and "
              + second
              + " have no seed in common; pairs are by seed: A's are "
              + seeds(a)
              + ", B's "
              + seeds(b)
              + ".\nMaybe the same seed in both experiments.");
    }
    head(batches, pairs, comparison, unpaired);
    new PairedPrinter(out, Captions.of(a), a.turns(), top)
        .print(comparison, missing(a.kept(), b.kept(), comparison));
    return comparison.same() == comparison.pairs();
  }

  private static void compare(Games a, Games b, Comparison comparison, Unpaired unpaired)
      throws IOException {
    SortedSet<Long> shared = new TreeSet<>(a.seeds());
    shared.retainAll(b.seeds());
    unpaired.seedsA += a.seeds().size() - shared.size();
    unpaired.seedsB += b.seeds().size() - shared.size();
    for (long seed : shared) {
      comparison.add(Games.pair(a, b, seed));
    }
  }

  private static String seeds(Manifest batch) {
    return batch.seed() + " to " + (batch.seed() + batch.replicates() - 1);
  }

  private void head(
      PointPairs batches,
      List<PointPairs.PointPair> pairs,
      Comparison comparison,
      Unpaired unpaired) {
    Paragraphs words = new Paragraphs(out);
    boolean one = pairs.size() == 1;
    side("A", batches.a(), one ? PointPairs.told(batches.a(), pairs.get(0).a()) : "");
    side("B", batches.b(), one ? PointPairs.told(batches.b(), pairs.get(0).b()) : "");
    words.print(
        "   ",
        comparison.pairs()
            + " pairs of the same seed"
            + (one ? "" : ", each point with that of the same number, " + pairs.size() + " points")
            + unpaired(unpaired));
    outcomes("A", batches.a().manifest(), batches.b().manifest());
    outcomes("B", batches.b().manifest(), batches.a().manifest());
    out.println();
  }

  private void side(String name, BatchRuns batch, String point) {
    Manifest of = batch.manifest();
    out.println(name + "  " + batch.folder().path());
    new Paragraphs(out)
        .print(
            "   ",
            of.name()
                + (point.isEmpty() ? ", " + of.points() + " points" : ", " + point)
                + "; "
                + of.replicates()
                + " runs each, seeds "
                + seeds(of)
                + "; engine "
                + of.engine().version()
                + ", texts "
                + of.digest().substring(0, Math.min(8, of.digest().length())));
  }

  private static String unpaired(Unpaired one) {
    StringBuilder said = new StringBuilder();
    if (one.failed > 0) {
      said.append("; left out: ").append(one.failed).append(" that failed");
    }
    if (one.seedsA + one.seedsB > 0) {
      said.append(one.failed > 0 ? ", " : "; left out: ");
      said.append(one.seedsA).append(" of A and ").append(one.seedsB);
      said.append(" of B that the other has no partner for");
    }
    return said.toString();
  }

  private void outcomes(String name, Manifest mine, Manifest other) {
    String only =
        mine.outcomes().stream()
            .filter(one -> !other.outcomes().contains(one))
            .collect(Collectors.joining(", "));
    if (!only.isEmpty()) {
      new Paragraphs(out)
          .print("   ", "not compared, for only " + name + " watches for it: " + only);
    }
  }

  private static PairedPrinter.Keeping missing(Kept a, Kept b, Comparison comparison) {
    String which = comparison.cells().cells() == 0 ? "no cell was kept in both" : "";
    return new PairedPrinter.Keeping(
        which.isEmpty() ? "" : which + "; record.cells or record.series keeps them.",
        missing(a.decisions(), b.decisions(), "decisions"),
        missing(a.events(), b.events(), "events"));
  }

  private static String missing(boolean inA, boolean inB, String what) {
    if (inA && inB) {
      return "";
    }
    String where = !inA && !inB ? "neither batch" : inA ? "B" : "A";
    String not = !inA && !inB ? " kept " : " has not kept ";
    return where + not + what + "; record." + what + ": true keeps them.";
  }
}
