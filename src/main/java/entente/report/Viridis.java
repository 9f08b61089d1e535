package entente.report;

/**
 * The scale viridis (van der Walt and Smith 2015): as even in lightness as in colour, so that it
 * reads in grey and with any kind of colour vision. Nine of its colours, mixed in between.
 */
final class Viridis {
  private static final int[] STOPS = {
    0x440154, 0x472d7b, 0x3b528b, 0x2c728e, 0x21918c, 0x28ae80, 0x5ec962, 0xaddc30, 0xfde725
  };

  /** What stray light adds to every colour when contrast is reckoned (WCAG 2). */
  private static final double GLARE = 0.05;

  private Viridis() {}

  /** The colour of a share, 0 dark to 1 light. */
  static int of(double share) {
    double place = Math.max(0, Math.min(1, share)) * (STOPS.length - 1);
    int below = Math.min(STOPS.length - 2, (int) place);
    int mixed = 0;
    for (int shift = 0; shift <= 16; shift += 8) {
      int low = STOPS[below] >> shift & 0xff;
      int high = STOPS[below + 1] >> shift & 0xff;
      mixed |= (int) Math.round(low + (place - below) * (high - low)) << shift;
    }
    return mixed;
  }

  /** Black or white, whichever stands out more on the colour of a share. */
  static int textOn(double share) {
    double light = light(of(share));
    return (light + GLARE) / GLARE > (1 + GLARE) / (light + GLARE) ? 0x000000 : 0xffffff;
  }

  /** How light a colour is, 0 to 1 (relative luminance of sRGB). */
  private static double light(int rgb) {
    return 0.2126 * linear(rgb >> 16) + 0.7152 * linear(rgb >> 8) + 0.0722 * linear(rgb);
  }

  private static double linear(int channel) {
    double share = (channel & 0xff) / 255.0;
    return share <= 0.04045 ? share / 12.92 : StrictMath.pow((share + 0.055) / 1.055, 2.4);
  }
}
