package entente.bench;

import java.lang.management.ManagementFactory;
import java.util.Locale;

/**
 * What is measured on, and how busy it is.
 *
 * @param processors how many there are
 * @param load how many programs wanted one in the last minute, on average; below 0 if unknown
 */
record Machine(int processors, double load) {

  static Machine now() {
    var system = ManagementFactory.getOperatingSystemMXBean();
    return new Machine(system.getAvailableProcessors(), system.getSystemLoadAverage());
  }

  /** One line about the Java, the machine and how busy it was, before and after. */
  String words(Machine after) {
    return String.format(
        Locale.ROOT,
        "%s %s, %s %s, %d processors; load %.1f before, %.1f after (the suite itself makes 1)",
        System.getProperty("java.vm.name"),
        System.getProperty("java.runtime.version"),
        System.getProperty("os.name"),
        System.getProperty("os.arch"),
        processors,
        load,
        after.load());
  }
}
