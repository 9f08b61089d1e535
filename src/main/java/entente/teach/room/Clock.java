package entente.teach.room;

/**
 * The time of a stage.
 *
 * @param running whether there is a limit
 * @param paused whether it stands still
 * @param left what is left [ms], 0 or more
 */
public record Clock(boolean running, boolean paused, long left) {

  static Clock of(Progress progress, long now) {
    if (progress.paused()) {
      return new Clock(progress.left() >= 0, true, Math.max(0, progress.left()));
    }
    long at = progress.due().at();
    return at == 0 ? new Clock(false, false, 0) : new Clock(true, false, Math.max(0, at - now));
  }
}
