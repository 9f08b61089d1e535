package entente.scenario;

/** The whole format: what a file may hold, section by section, as the sections read it. */
final class Format {
  /** Every top-level key. */
  static final Block ROOT =
      Header.BLOCK.and(
          Key.free("include", Form.Plain.PATHS, "files taken over; what stands here wins"),
          each("sources", Naming.FREE, SourceSection.BLOCK, "what the keys at source: stand for"),
          each("goods", Naming.ITEM, ItemSection.GOOD, "what is made, used up and traded"),
          each("technologies", Naming.ITEM, ItemSection.TECHNOLOGY, "what is learnt and taught"),
          states(),
          each("pairs", Naming.PAIR, PairSection.PAIR, "what holds between two states, both ways"),
          each("dyads", Naming.DYAD, PairSection.DYAD, "what holds one way only; wins over pairs"),
          each(
              "flows", Naming.DYAD, FlowSection.FLOWS, "standing trade, from supplier to receiver"),
          each("contracts", Naming.DYAD, FlowSection.CONTRACTS, "deals that run at the start"),
          each("wars", Naming.ITEM, WarSection.BLOCK, "wars under way or possible, and free slots"),
          Key.free("mechanisms", MechanismSection.form(), "numbers and switches of the model"),
          each("injects", Naming.FREE, InjectSection.BLOCK, "what comes from outside, once each"),
          each("outcomes", Naming.FREE, OutcomeSection.BLOCK, "what is watched for"),
          Key.free("map", MapSection.BLOCK, "how the map is drawn; changes nothing in a game"));

  private Format() {}

  private static Key each(String name, Naming naming, Form form, String meaning) {
    return Key.free(name, new Form.Each(naming, form), meaning);
  }

  private static Key states() {
    return each("states", Naming.STATE, StateSection.BLOCK, "the states, by their codes")
        .together();
  }
}
