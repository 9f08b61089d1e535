package entente.process;

import entente.world.Ledger;

/** Something that time does every month. */
public interface Process {

  /** Its name in records. */
  String name();

  /** The part of the month that it belongs to. */
  Phase phase();

  /** Advances the world by a month. */
  void advance(Ledger ledger, Month month);
}
