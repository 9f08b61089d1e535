package entente.cli;

import entente.explain.Members;
import entente.store.Manifest;
import entente.world.Axis;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Prints how two runs were started, as far as they differ, and what cells only one has. */
final class StartPrinter {
  private static final int HASH = 12;
  private static final int WIDTH = 22;
  private static final String NONE = "-";

  private final PrintWriter out;
  private final Paragraphs words;
  private final TwoRuns runs;
  private final int top;

  StartPrinter(PrintWriter out, TwoRuns runs, int top) {
    this.out = out;
    this.words = new Paragraphs(out);
    this.runs = runs;
    this.top = top;
  }

  void print() throws IOException {
    Map<String, String> a = settings(runs.a().manifest());
    Map<String, String> b = settings(runs.b().manifest());
    TreeSet<String> others = new TreeSet<>(b.keySet());
    others.removeAll(a.keySet());
    List<String> keys = new ArrayList<>(a.keySet());
    keys.addAll(others);
    Table table = new Table(3, "", "A", "B");
    List<String> alike = new ArrayList<>();
    for (String key : keys) {
      String one = a.getOrDefault(key, NONE);
      String other = b.getOrDefault(key, NONE);
      if (one.equals(other)) {
        alike.add(key.startsWith("file ") ? key : key + " " + one);
      } else {
        table.row(key, Table.cut(one, WIDTH), Table.cut(other, WIDTH));
      }
    }
    out.println("How they were started");
    if (!table.isEmpty()) {
      table.print(out, "  ");
    }
    if (!alike.isEmpty()) {
      words.print("  ", "Alike: " + String.join(", ", alike) + ".");
    }
    onlyIn("A", runs.a().cells(), runs.b().cells());
    onlyIn("B", runs.b().cells(), runs.a().cells());
    out.println();
  }

  private static Map<String, String> settings(Manifest manifest) {
    Map<String, String> settings = new LinkedHashMap<>();
    settings.put("scenario", manifest.scenario().name());
    settings.put("start", manifest.scenario().start());
    settings.put("turns", manifest.turns() + "");
    settings.put("seed", manifest.seed() + "");
    settings.put("orders", manifest.orders().isEmpty() ? "none" : manifest.orders().toString());
    settings.put("engine", manifest.engine().version());
    settings.put("Java", manifest.engine().java());
    manifest.sets().forEach((cell, value) -> settings.put("set " + cell, value));
    for (Manifest.Text file : manifest.scenario().files()) {
      String hash = file.sha256();
      settings.put("file " + file.name(), hash.substring(0, Math.min(HASH, hash.length())));
    }
    return settings;
  }

  /** What one has and the other has not: by members, or where these are the same, by cells. */
  private void onlyIn(String run, List<String> mine, List<String> others) {
    Map<Axis, Set<String>> members = Members.only(mine, others);
    members.forEach((axis, names) -> only(run, noun(axis), names));
    if (members.isEmpty()) {
      Set<String> cells = new TreeSet<>(mine);
      others.forEach(cells::remove);
      if (!cells.isEmpty()) {
        only(run, "cells", cells);
      }
    }
  }

  private void only(String run, String noun, Set<String> names) {
    String some = names.stream().limit(top).collect(Collectors.joining(", "));
    String more = names.size() > top ? " and " + (names.size() - top) + " more" : "";
    words.print("  ", "Only " + run + " has the " + noun + " " + some + more + ".");
  }

  private static String noun(Axis axis) {
    return switch (axis) {
      case STATE -> "states";
      case GOOD -> "goods";
      case TECHNOLOGY -> "technologies";
      case WAR -> "wars";
      case ITEM, MOTIVE, ACTION -> "cells of";
    };
  }
}
