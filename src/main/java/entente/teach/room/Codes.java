package entente.teach.room;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Locale;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Codes and secrets that nobody can guess; none of them has a part in any game. */
public final class Codes {
  /** Without letters and digits that look alike. */
  private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";

  private static final int GROUP = 4;
  private static final int GROUPS = 3;
  private static final int KEY = 24;
  private static final int NAME = 8;
  private static final SecureRandom RANDOM = new SecureRandom();

  private Codes() {}

  private static String letters(int count) {
    StringBuilder text = new StringBuilder();
    for (int k = 0; k < count; k++) {
      text.append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
    }
    return text.toString();
  }

  /** A code to be read out: three groups of four, 59 bits. */
  public static String code() {
    StringBuilder code = new StringBuilder(letters(GROUP));
    for (int k = 1; k < GROUPS; k++) {
      code.append('-').append(letters(GROUP));
    }
    return code.toString();
  }

  /** A code as somebody typed it: small letters, with or without the dashes. */
  public static String typed(String said) {
    String bare = said.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
    return bare.length() == GROUP * GROUPS
        ? bare.substring(0, 4) + "-" + bare.substring(4, 8) + "-" + bare.substring(8)
        : bare;
  }

  /** The name of a session's folder, which is no secret. */
  static String name() {
    return letters(NAME);
  }

  /** A key, 119 bits. */
  public static String key() {
    return letters(KEY);
  }

  /** What one holds who was given something: it follows from the key, and the key not from it. */
  public static String token(String key, String what) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(key.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
      byte[] all = mac.doFinal(what.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(all);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Whether two are the same, in a time that does not tell how nearly. */
  public static boolean same(String one, String other) {
    return MessageDigest.isEqual(
        one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
  }
}
