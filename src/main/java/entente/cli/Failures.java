package entente.cli;

import entente.scenario.Beside;
import entente.scenario.Undefined;
import entente.store.UnreadableRecord;
import entente.teach.UnreadableSession;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import picocli.CommandLine;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/**
 * Says what went wrong in one sentence, and gives the exit code: 2 for bad input, 1 for the rest.
 */
final class Failures implements IExecutionExceptionHandler {

  @Override
  public int handleExecutionException(
      Exception failure, CommandLine commandLine, ParseResult parsed) {
    PrintWriter err = commandLine.getErr();
    commandLine.getOut().flush();
    if (failure instanceof BadInput
        || failure instanceof UnreadableRecord
        || failure instanceof UnreadableSession
        || failure instanceof Undefined) {
      err.println(failure.getMessage());
      return ExitCode.USAGE;
    }
    if (failure instanceof IOException io) {
      err.println(words(io) + "." + meant(io));
    } else if (failure.getCause() instanceof IOException io) {
      err.println(words(io) + "." + meant(io));
    } else {
      err.println("This is a defect of the program; please report it with what follows.");
      failure.printStackTrace(err);
    }
    return ExitCode.SOFTWARE;
  }

  /** What failed, in words. */
  static String words(IOException failure) {
    if (failure instanceof FileSystemException file && file.getFile() != null) {
      return file.getFile() + ": " + reason(file);
    }
    String message = failure.getMessage();
    return message == null ? failure.getClass().getSimpleName() : message;
  }

  private static String meant(IOException failure) {
    return failure instanceof NoSuchFileException file && file.getFile() != null
        ? Beside.meant(Path.of(file.getFile()))
        : "";
  }

  private static String reason(FileSystemException failure) {
    if (failure instanceof AccessDeniedException) {
      return "access is denied";
    }
    if (failure instanceof NoSuchFileException) {
      return "there is no such file or folder";
    }
    if (failure instanceof FileAlreadyExistsException) {
      return "a file of this name is in the way";
    }
    String reason = failure.getReason();
    return reason == null ? failure.getClass().getSimpleName() : reason;
  }
}
