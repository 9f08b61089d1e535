package entente.export;

import java.util.ArrayList;
import java.util.List;

/**
 * Months in a row in which a value stays the same.
 *
 * @param first the first month, from 0
 * @param last the last month, within the spell
 * @param value the value
 */
record Spell(int first, int last, double value) {

  /** The spells of a course, one after the other without a gap. */
  static List<Spell> of(double[] course) {
    List<Spell> spells = new ArrayList<>();
    int first = 0;
    for (int month = 1; month <= course.length; month++) {
      if (month == course.length || course[month] != course[first]) {
        spells.add(new Spell(first, month - 1, course[first]));
        first = month;
      }
    }
    return spells;
  }

  /** The stretches in which a course is above zero, each with the value 1. */
  static List<Spell> above(double[] course) {
    double[] there = new double[course.length];
    for (int month = 0; month < course.length; month++) {
      there[month] = course[month] > 0 ? 1 : 0;
    }
    return of(there).stream().filter(spell -> spell.value() > 0).toList();
  }
}
