package entente.gui;

import entente.order.Order;

/** Finds the seed of another future: the next one that this game has not had. */
final class Branching {
  private Branching() {}

  static long seed(Session session) {
    long most = session.setup().seed();
    for (Order order : session.orders().list()) {
      if (order instanceof Order.Reseed reseed) {
        most = Math.max(most, reseed.seed());
      }
    }
    return most + 1;
  }
}
