package entente.cli;

import entente.experiment.Share;
import entente.explain.Account;
import entente.explain.Candidate;
import entente.explain.Figures;
import entente.explain.Judgement;
import entente.explain.Reasons;
import entente.scenario.Exercise;
import entente.teach.Finish;
import entente.teach.Futures;
import entente.teach.Gap;
import entente.teach.Review;
import entente.teach.ReviewPage;
import entente.teach.Saved;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** What comes when an exercise has been played: the record, the review, and its page. */
record PlayEnd(PrintWriter out, Paint paint, int runs, Path folder) {
  private static final int WIDTH = 80;
  private static final int TITLE = 41;
  private static final int COLUMN = 7;

  void end(Saved saved) throws IOException {
    Exercise exercise = saved.exercise();
    out.println();
    out.println("All months are played. The futures of your decision are played now.");
    out.flush();
    Finish finish = Finish.of(exercise, saved.seed(), saved.orders());
    int threads = Runtime.getRuntime().availableProcessors();
    Review review = new Review(finish, Futures.of(finish, runs, threads, this::progress));
    Optional<Path> before = finish.written(folder);
    Path record = before.isPresent() ? before.get() : finish.write(folder);
    Path page = folder.resolve(record.getFileName() + "-review.html");
    if (!Files.exists(page)) {
      String html = new ReviewPage(review, record.toString()).html();
      page = Pages.write(folder, record.getFileName() + "-review", html);
    }
    print(review, saved.seat());
    out.println();
    out.println("record: " + record);
    out.println("review: " + page);
    out.flush();
  }

  private void progress(String choice) {
    out.println("  " + runs + " futures: " + choice);
    out.flush();
  }

  private void head(String text) {
    out.println();
    out.println(paint.head(text));
  }

  void print(Review review, int seat) {
    checks(review, seat);
    decisions(review, seat);
    answers(review, seat);
    unheard(review, seat);
    gaps(review);
    futures(review, seat);
    Paragraph prose = new Paragraph(out, WIDTH);
    head("How the real world went");
    review
        .exercise()
        .history()
        .forEach(one -> prose.print("  " + one.month() + "  ", one.what() + "."));
    head("Questions");
    for (Exercise.Question one : review.exercise().questions()) {
      prose.print("  ", one.ask());
      prose.print("      ", one.notice());
    }
  }

  private void checks(Review review, int seat) {
    head("How it came out for " + review.exercise().called(seat));
    Paragraph prose = new Paragraph(out, WIDTH);
    for (Review.Verdict one : review.verdicts(seat)) {
      String mark = one.yes() ? "  yes  " : "  no   ";
      prose.print(mark, one.check().ask());
    }
  }

  private void decisions(Review review, int seat) {
    head("Your decisions");
    Paragraph prose = new Paragraph(out, WIDTH);
    for (Account one : review.decisions(seat)) {
      String done = one.acted() ? review.words().order(one.candidates().get(0).move()) : "Nothing";
      prose.print("  " + review.month(one.turn()) + "  ", done + ".");
      review.cameOf(one).ifPresent(came -> prose.print("           ", came));
      if (one.ordered()) {
        String own = one.own().map(Candidate::move).map(review.words()::order).orElse("nothing");
        prose.print("           ", "The machine in your seat: " + own + ".");
      }
    }
  }

  private void answers(Review review, int seat) {
    Paragraph prose = new Paragraph(out, WIDTH);
    if (!review.answers(seat).isEmpty()) {
      head("Your answers");
    }
    for (Review.Answered one : review.answers(seat)) {
      Judgement judgement = one.said().judgement();
      prose.print("  " + review.month(one.event().turn()) + "  ", one.event().sentence());
      String who = one.said().ordered() ? "You" : "The machine in your seat";
      prose.print("           ", who + " said " + (one.said().yes() ? "yes" : "no") + ".");
      String chance = Figures.percent(judgement.probability());
      String why = Reasons.words(Reasons.strongest(judgement.reasons(), 2));
      prose.print(
          "           ",
          "The machine's chance of yes: " + chance + (why.isEmpty() ? "." : "; " + why + "."));
    }
  }

  private void unheard(Review review, int seat) {
    int place = review.exercise().seats().indexOf(seat);
    Paragraph prose = new Paragraph(out, WIDTH);
    boolean any = false;
    for (Review.Line line : review.timeline()) {
      if (!line.heard().get(place)) {
        if (!any) {
          head("What you did not hear of");
        }
        any = true;
        prose.print("  " + review.month(line.turn()) + "  ", line.text());
      }
    }
  }

  private void gaps(Review review) {
    Paragraph prose = new Paragraph(out, WIDTH);
    if (!review.gaps().isEmpty()) {
      head("Said and done");
    }
    for (Gap gap : review.gaps()) {
      prose.print("  " + review.month(gap.turn()) + "  ", gap.said() + " " + gap.done());
    }
  }

  private void futures(Review review, int seat) {
    Futures futures = review.futures();
    head("What might have come of " + review.month(review.exercise().decision().turn()));
    Paragraph prose = new Paragraph(out, WIDTH);
    prose.print(
        "  ", futures.runs() + " futures each, the same chance in all; in percent, ± at 95 %:");
    for (int k = 0; k < futures.arms().size(); k++) {
      Futures.Arm arm = futures.arms().get(k);
      prose.print("  " + letter(k) + "  ", (arm.title() + ". " + arm.obstacle()).strip());
    }
    out.println();
    StringBuilder heads = new StringBuilder("  " + " ".repeat(TITLE));
    for (int k = 0; k < futures.arms().size(); k++) {
      heads.append(pad(letter(k)));
    }
    out.println(heads);
    for (String name : futures.open()) {
      String title = futures.titles().getOrDefault(name, name);
      String own = review.exercise().called(seat) + ": ";
      String ours = title.startsWith(own) ? title.substring(own.length()) : title;
      StringBuilder row = new StringBuilder("  " + Table.cut(ours, TITLE - 1));
      row.append(" ".repeat(TITLE + 2 - row.length()));
      for (Futures.Arm arm : futures.arms()) {
        row.append(pad(share(futures.part(arm, name))));
      }
      out.println(row.toString().stripTrailing());
    }
  }

  private static String share(Share share) {
    Share.Interval interval = share.wilson();
    long half = Math.round(50 * (interval.high() - interval.low()));
    return Figures.fixed(100 * share.value(), 0) + "±" + half;
  }

  private static String letter(int k) {
    return Character.toString((char) ('A' + k));
  }

  private static String pad(String text) {
    return " ".repeat(Math.max(1, COLUMN - text.length())) + text;
  }
}
