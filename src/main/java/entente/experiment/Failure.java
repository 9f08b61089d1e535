package entente.experiment;

import entente.mason.Driver;

/**
 * Why a run broke off.
 *
 * @param error what was thrown, in a line
 * @param trace where, down to the driver of the game: what lies below is not the run's but the
 *     batch's, and differs from thread to thread
 */
public record Failure(String error, String trace) {
  private static final int MOST_FRAMES = 100;

  /** That of what was thrown. */
  public static Failure of(Throwable thrown) {
    StringBuilder trace = new StringBuilder();
    for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
      trace.append(trace.isEmpty() ? "" : "Caused by: ").append(cause).append('\n');
      frames(cause, trace);
    }
    return new Failure(words(thrown), trace.toString());
  }

  private static void frames(Throwable cause, StringBuilder trace) {
    int frames = 0;
    for (StackTraceElement frame : cause.getStackTrace()) {
      frames++;
      trace.append("  at ").append(frame).append('\n');
      if (frames == MOST_FRAMES || frame.getClassName().equals(Driver.class.getName())) {
        return;
      }
    }
  }

  private static String words(Throwable thrown) {
    String message = thrown.getMessage();
    String kind = thrown.getClass().getSimpleName();
    return message == null ? kind : kind + ": " + message.replaceAll("\\s+", " ").strip();
  }
}
