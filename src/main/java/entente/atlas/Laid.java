package entente.atlas;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The projections that a scenario may choose, by their names. */
public enum Laid {
  /** {@link Azimuthal.Ray#EQUAL_AREA}. */
  AZIMUTHAL_EQUAL_AREA,
  /** {@link Azimuthal.Ray#EQUIDISTANT}. */
  AZIMUTHAL_EQUIDISTANT,
  /** {@link Azimuthal.Ray#ORTHOGRAPHIC}. */
  ORTHOGRAPHIC,
  /** {@link Azimuthal.Ray#STEREOGRAPHIC}. */
  STEREOGRAPHIC,
  /** {@link Equirectangular}. */
  EQUIRECTANGULAR;

  /** What it is called in scenarios, such as {@code azimuthal-equal-area}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The words of all. */
  public static List<String> words() {
    return Arrays.stream(values()).map(Laid::word).toList();
  }

  /** The one of a word. */
  public static Optional<Laid> of(String word) {
    return Arrays.stream(values()).filter(laid -> laid.word().equals(word)).findFirst();
  }

  /** The projection about a centre [degrees]. */
  public Projection about(double longitude, double latitude) {
    return switch (this) {
      case AZIMUTHAL_EQUAL_AREA -> new Azimuthal(Azimuthal.Ray.EQUAL_AREA, longitude, latitude);
      case AZIMUTHAL_EQUIDISTANT -> new Azimuthal(Azimuthal.Ray.EQUIDISTANT, longitude, latitude);
      case ORTHOGRAPHIC -> new Azimuthal(Azimuthal.Ray.ORTHOGRAPHIC, longitude, latitude);
      case STEREOGRAPHIC -> new Azimuthal(Azimuthal.Ray.STEREOGRAPHIC, longitude, latitude);
      case EQUIRECTANGULAR -> new Equirectangular(longitude, latitude);
    };
  }
}
