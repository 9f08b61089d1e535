package entente.cli;

import entente.experiment.batch.Standing;
import java.time.Duration;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** Progress on a terminal: a bar with rate, time left and the commonest outcomes. */
final class Bar implements Progress.Display {
  private static final int OUTCOMES = 3;

  private final ProgressBar bar;

  Bar(Standing standing) {
    bar =
        new ProgressBarBuilder()
            .setTaskName("")
            .setInitialMax(standing.runs())
            .setStyle(ProgressBarStyle.ASCII)
            .setUpdateIntervalMillis(250)
            .setUnit(" runs", 1)
            .showSpeed()
            .startsFrom(standing.played(), Duration.ZERO)
            .build();
  }

  @Override
  public double pause() {
    return 0.25;
  }

  @Override
  public void show(Standing standing) {
    bar.stepTo(standing.played());
    bar.setExtraMessage(" " + Progress.shares(standing, OUTCOMES));
  }

  @Override
  public void end(Standing standing) {
    show(standing);
    bar.close();
  }
}
