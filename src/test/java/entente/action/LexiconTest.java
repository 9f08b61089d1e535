package entente.action;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LexiconTest {

  private static String told(String unit, String item, double amount) {
    Lexicon words = new Lexicon(List.of(), List.of("x"), List.of(item), List.of(unit));
    return words.monthly(0, amount);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          bushels         | food        | 0.204   | 0.20 bushels of food a month
          100,000 rounds  | ammunition  | 0.4321  | 43,000 rounds of ammunition a month
          100000 rounds   | ammunition  | 12      | 1,200,000 rounds of ammunition a month
          10,000 soldiers | soldiers    | 1.1     | 11,000 soldiers a month
          10 aircraft     | aircraft    | 0.43    | 4.3 aircraft a month
          3 barrels       | oil         | 0.33    | 0.99 barrels of oil a month
          """)
  void anAmountIsToldInItsUnitOrAsSoMany(String unit, String item, double amount, String words) {
    assertEquals(words, told(unit, item, amount));
  }

  @Test
  void aUnitThatOnlyLooksLikeANumberIsAUnit() {
    assertEquals("0.50 0 levels of art a month", told("0 levels", "art", 0.5));
  }
}
