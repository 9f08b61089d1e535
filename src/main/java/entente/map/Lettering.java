package entente.map;

import java.util.ArrayList;
import java.util.List;

/**
 * How wide words are, without asking for the machine's letters: what is arranged by it is arranged
 * alike everywhere. The widths are those of DejaVu Sans, which is wider than most.
 */
final class Lettering {
  /** The letters in which maps are written where they are at hand. */
  static final String FAMILY = "DejaVu Sans";

  private static final int FIRST = 32;

  /** Thousandths of the size, of the letters from the space on. */
  private static final int[] PLAIN = {
    318, 401, 460, 838, 636, 950, 780, 275, 390, 390, 500, 838, 318, 361, 318, 337, 636, 636, 636,
    636, 636, 636, 636, 636, 636, 636, 337, 337, 838, 838, 838, 531, 1000, 684, 686, 698, 770, 632,
    575, 775, 752, 295, 295, 656, 557, 863, 748, 787, 603, 787, 695, 635, 611, 732, 684, 989, 685,
    611, 685, 390, 337, 390, 838, 500, 500, 613, 635, 550, 635, 615, 352, 635, 634, 278, 278, 579,
    278, 974, 634, 612, 635, 635, 411, 521, 392, 634, 592, 818, 592, 592, 525, 636, 337, 636, 838
  };

  private static final int[] BOLD = {
    348, 456, 521, 838, 696, 1002, 872, 306, 457, 457, 523, 838, 380, 415, 380, 365, 696, 696, 696,
    696, 696, 696, 696, 696, 696, 696, 400, 400, 838, 838, 838, 580, 1000, 774, 762, 734, 830, 683,
    683, 821, 837, 372, 372, 775, 637, 995, 837, 850, 733, 850, 770, 720, 682, 812, 774, 1103, 771,
    724, 725, 457, 365, 457, 838, 500, 500, 675, 716, 593, 716, 678, 435, 716, 712, 343, 343, 665,
    343, 1042, 712, 687, 716, 716, 493, 595, 478, 712, 652, 924, 645, 652, 582, 712, 365, 712, 838
  };

  /** What is taken for the width of any other letter: few are wider. */
  private static final int OTHER = 1000;

  private Lettering() {}

  /** How wide a text is in a size of letters, in the unit of the size. */
  static double width(String text, double size, boolean bold) {
    int[] widths = bold ? BOLD : PLAIN;
    long sum = 0;
    for (int k = 0; k < text.length(); k++) {
      int letter = text.charAt(k) - FIRST;
      sum += letter >= 0 && letter < widths.length ? widths[letter] : OTHER;
    }
    return sum * size / 1000;
  }

  /** A text broken between words into at most so many lines; what does not fit ends in "…". */
  static List<String> lines(String text, double size, double width, int most) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : text.strip().split("\\s+")) {
      boolean full = !line.isEmpty() && width(line + " " + word, size, false) > width;
      if (full && lines.size() + 1 == most) {
        lines.add(cut(line + " …", size, width));
        return lines;
      } else if (full) {
        lines.add(cut(line.toString(), size, width));
        line.setLength(0);
      }
      line.append(line.isEmpty() ? "" : " ").append(word);
    }
    lines.add(cut(line.toString(), size, width));
    return lines;
  }

  /** A text that is no wider; what is too much gives way to "…". */
  static String cut(String text, double size, double width) {
    if (width(text, size, false) <= width) {
      return text;
    }
    int end = text.length();
    while (end > 0 && width(text.substring(0, end) + "…", size, false) > width) {
      end--;
    }
    return text.substring(0, end).stripTrailing() + "…";
  }
}
