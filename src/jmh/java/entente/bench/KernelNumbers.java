package entente.bench;

/** The numbers of the model that both kernels reckon with. */
abstract class KernelNumbers {
  final double way;
  final double treatyWeight;
  final double slope;
  final double relief;
  final double supply;
  final double partisans;
  final double penalty;
  final double width;
  final double campLeast;
  final double rivalryLeast;
  final double camp;
  final double regime;
  final double taken;
  final double tottering;
  final double shaky;
  final double scale;

  KernelNumbers(FlatWorld flat) {
    way = 1 - StrictMath.pow(1 - flat.number("alignment.rate"), flat.number("perception.horizon"));
    treatyWeight = flat.number("alignment.treaty");
    slope = flat.number("deterrence.slope");
    relief = flat.number("motive.relief");
    supply = flat.number("society.supply");
    partisans = flat.number("motive.partisans");
    penalty = flat.number("influence.penalty");
    width = flat.number("influence.width");
    campLeast = flat.number("camp.least");
    rivalryLeast = flat.number("rivalry.least");
    camp = flat.number("rivalry.camp");
    regime = flat.number("rivalry.regime");
    taken = flat.number("rivalry.lost");
    tottering = flat.number("restraint.tottering");
    shaky = flat.number("restraint.shaky");
    scale = flat.number("prospect.scale");
  }
}
