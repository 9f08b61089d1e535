package entente.explain;

/**
 * What somebody who was asked answered.
 *
 * @param event the number of the event in which
 * @param judgement what it made of the matter
 * @param yes whether it said yes
 * @param ordered whether people gave the answer
 */
public record Said(int event, Judgement judgement, boolean yes, boolean ordered) {

  /** An answer that a state gave itself. */
  public Said(int event, Judgement judgement, boolean yes) {
    this(event, judgement, yes, false);
  }

  /** What it did, in a word or two. */
  public String verb() {
    return switch (judgement.role()) {
      case "compliance" -> yes ? "gave in" : "held out";
      case "shield" -> yes ? "shielded" : "let it pass";
      case "counsel" -> yes ? "did not object" : "advised against it";
      default -> yes ? "agreed" : "declined";
    };
  }
}
