package entente.experiment.batch;

/**
 * A column of a table of results.
 *
 * @param name its name; cells and numbers keep theirs, points and all
 * @param type what it holds
 */
record Column(String name, Type type) {

  /** What a column holds, and what the database calls that. */
  enum Type {
    WHOLE("BIGINT"),
    NUMBER("DOUBLE"),
    TEXT("VARCHAR");

    private final String sql;

    Type(String sql) {
      this.sql = sql;
    }
  }

  static Column whole(String name) {
    return new Column(name, Type.WHOLE);
  }

  static Column number(String name) {
    return new Column(name, Type.NUMBER);
  }

  static Column text(String name) {
    return new Column(name, Type.TEXT);
  }

  /** What the database calls its type. */
  String sql() {
    return type.sql;
  }
}
