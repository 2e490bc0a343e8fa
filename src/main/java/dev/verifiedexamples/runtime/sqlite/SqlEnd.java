package dev.verifiedexamples.runtime.sqlite;

/**
 * Knows, token by token, whether a statement has ended: with a semicolon, and a trigger, which has
 * statements within, with the one behind its END.
 */
final class SqlEnd {

  private enum Place {
    NOTHING_YET,
    BEHIND_THE_END,
    IN_STATEMENT,
    BEHIND_EXPLAIN,
    BEHIND_CREATE,
    IN_TRIGGER,
    BEHIND_SEMICOLON_IN_TRIGGER,
    BEHIND_END_IN_TRIGGER,
    UNFINISHED
  }

  private Place place = Place.NOTHING_YET;

  boolean isReached() {
    return place == Place.BEHIND_THE_END;
  }

  void semicolon() {
    place =
        switch (place) {
          case IN_TRIGGER, BEHIND_SEMICOLON_IN_TRIGGER -> Place.BEHIND_SEMICOLON_IN_TRIGGER;
          case UNFINISHED -> Place.UNFINISHED;
          default -> Place.BEHIND_THE_END;
        };
  }

  /** A word, in capitals. */
  void word(String word) {
    place =
        switch (place) {
          case NOTHING_YET, BEHIND_THE_END ->
              switch (word) {
                case "EXPLAIN" -> Place.BEHIND_EXPLAIN;
                case "CREATE" -> Place.BEHIND_CREATE;
                default -> Place.IN_STATEMENT;
              };
          case BEHIND_EXPLAIN ->
              switch (word) {
                case "CREATE" -> Place.BEHIND_CREATE;
                case "QUERY", "PLAN" -> Place.BEHIND_EXPLAIN;
                default -> Place.IN_STATEMENT;
              };
          case BEHIND_CREATE ->
              switch (word) {
                case "TEMP", "TEMPORARY" -> Place.BEHIND_CREATE;
                case "TRIGGER" -> Place.IN_TRIGGER;
                default -> Place.IN_STATEMENT;
              };
          case BEHIND_SEMICOLON_IN_TRIGGER ->
              word.equals("END") ? Place.BEHIND_END_IN_TRIGGER : Place.IN_TRIGGER;
          case IN_TRIGGER, BEHIND_END_IN_TRIGGER -> Place.IN_TRIGGER;
          case IN_STATEMENT -> Place.IN_STATEMENT;
          case UNFINISHED -> Place.UNFINISHED;
        };
  }

  /** Any other token. */
  void other() {
    word("");
  }

  /** The text ended within quotes or a comment. */
  void unfinished() {
    place = Place.UNFINISHED;
  }
}
