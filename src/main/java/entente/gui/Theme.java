package entente.gui;

import com.formdev.flatlaf.FlatDarkLaf;
import com.formdev.flatlaf.FlatLaf;
import com.formdev.flatlaf.FlatLightLaf;
import java.awt.Color;
import java.awt.Font;
import java.util.Map;
import javax.swing.UIManager;

/** The look of the window, light or dark, and its few colours. */
enum Theme {
  LIGHT,
  DARK;

  /**
   * What speaks for something: a blue that colour-blind people tell from the orange (Okabe, Ito).
   */
  Color good() {
    return this == LIGHT ? new Color(0x0072B2) : new Color(0x56B4E9);
  }

  /** What speaks against something. */
  Color bad() {
    return this == LIGHT ? new Color(0xD55E00) : new Color(0xE69F00);
  }

  /** What is of less weight. */
  Color faint() {
    return this == LIGHT ? new Color(0x6B7280) : new Color(0x9AA3AF);
  }

  /** Lines. */
  Color line() {
    return this == LIGHT ? new Color(0xD5D9DF) : new Color(0x4A4F57);
  }

  /** What is chosen. */
  Color accent() {
    return this == LIGHT ? new Color(0x2563EB) : new Color(0x7AA2F7);
  }

  /** Error messages. */
  Color alarm() {
    return this == LIGHT ? new Color(0xB42318) : new Color(0xFF8A80);
  }

  /** The one in use. */
  static Theme current() {
    return FlatLaf.isLafDark() ? DARK : LIGHT;
  }

  /** Puts it on all windows, those that are open too. */
  void use() {
    FlatLaf.setGlobalExtraDefaults(
        Map.of(
            "@accentColor", this == LIGHT ? "#2563eb" : "#7aa2f7",
            "Component.focusWidth", "1",
            "ScrollBar.showButtons", "false",
            "TabbedPane.tabHeight", "30",
            "Table.rowHeight", "22"));
    if (this == LIGHT) {
      FlatLightLaf.setup();
    } else {
      FlatDarkLaf.setup();
    }
    UIManager.put("Panel.opaque", Boolean.TRUE);
    FlatLaf.updateUI();
  }

  /** The font of text, larger or smaller by some points. */
  static Font font(int style, float more) {
    Font plain = UIManager.getFont("Label.font");
    return plain.deriveFont(style, plain.getSize2D() + more);
  }
}
