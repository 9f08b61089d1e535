package entente.report;

import java.util.Locale;

/**
 * The colours of plots. Those of data are of the palette of Okabe and Ito (2008), which people with
 * any kind of colour vision tell apart, some a little darker on light paper and all lighter on
 * dark.
 */
enum Ink {
  TEXT(0x1b1b1b, 0xececec),
  MUTED(0x5c5c5c, 0xa8a8a8),
  RULE(0xdcdcd8, 0x3a3a3a),
  PAPER(0xffffff, 0x1e1f21),
  BLUE(0x0072b2, 0x56b4e9),
  VERMILLION(0xd55e00, 0xf08a3c),
  GREEN(0x007a5a, 0x2fc79a),
  PURPLE(0xb0568c, 0xe29bc4),
  ORANGE(0xb57a00, 0xe69f00),
  SKY(0x56b4e9, 0xa6dcfa);

  private static final Ink[] DATA = {BLUE, VERMILLION, GREEN, PURPLE, ORANGE, SKY};

  private final int light;
  private final int dark;

  Ink(int light, int dark) {
    this.light = light;
    this.dark = dark;
  }

  /** The colour of the n-th of several things, from 0. */
  static Ink of(int n) {
    return DATA[n % DATA.length];
  }

  /** On light paper, as red, green and blue. */
  int light() {
    return light;
  }

  /** Its name in style sheets. */
  String css() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** All colours as variables of a style sheet, for light paper. */
  static String lightStyle() {
    StringBuilder style = new StringBuilder();
    for (Ink ink : values()) {
      style.append("--").append(ink.css()).append(':').append(hex(ink.light)).append(';');
    }
    return style.toString();
  }

  /** The same for dark paper. */
  static String darkStyle() {
    StringBuilder style = new StringBuilder();
    for (Ink ink : values()) {
      style.append("--").append(ink.css()).append(':').append(hex(ink.dark)).append(';');
    }
    return style.toString();
  }

  /** A colour as style sheets write it. */
  static String hex(int rgb) {
    return String.format(Locale.ROOT, "#%06x", rgb);
  }
}
