package dev.verifiedexamples.runtime.sqlite;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The first statement of some SQL, taken apart as far as a DB-API needs it: where it ends, what it
 * does, and the names of its parameters, none of which the driver tells.
 *
 * <p>It mirrors SQLite's {@code tokenize.c} and {@code complete.c}, to the character: what they
 * pass over and this does not would be a way past {@link SqliteGuard}.
 */
final class SqlText {

  /** A token: what it starts with says what it is, as no two kinds start alike. */
  record Token(int start, int end) {}

  /** A parameter where it stands, with the number by which it is bound, from 1. */
  record Parameter(int start, int end, int number) {}

  private static final Set<String> STARTS_MAIN_PART =
      Set.of("SELECT", "VALUES", "INSERT", "REPLACE", "UPDATE", "DELETE");

  /** As many tokens as it takes to know a statement that needs permission. */
  private static final int MOST_HEAD = 12;

  private final String sql;
  private final List<Token> head = new ArrayList<>();
  private final List<Parameter> parameters = new ArrayList<>();
  private final List<@Nullable String> names = new ArrayList<>();
  private final SqlEnd end = new SqlEnd();
  private String verb = "";
  private String mainVerb = "";
  private int depth;
  private int at;
  private boolean isBlank = true;

  private SqlText(String sql) {
    this.sql = sql;
  }

  /** The first statement, behind any semicolons that stand alone. */
  static SqlText first(String sql) {
    SqlText text = new SqlText(sql);
    while (text.at < sql.length() && !(text.end.isReached() && !text.verb.isEmpty())) {
      text.token();
    }
    return text;
  }

  /** Whether it ends with a whole statement, triggers included. */
  static boolean isComplete(String sql) {
    SqlText text = new SqlText(sql);
    while (text.at < sql.length()) {
      text.token();
    }
    return text.end.isReached();
  }

  /** Each statement of a script, and what stands behind the last. */
  static List<String> split(String script) {
    List<String> statements = new ArrayList<>();
    String rest = script;
    while (!rest.isEmpty()) {
      String statement = first(rest).statement();
      statements.add(statement);
      rest = rest.substring(statement.length());
    }
    return statements;
  }

  /** The statement with what stands before it, up to its semicolon, if it has one. */
  String statement() {
    return sql.substring(0, at);
  }

  /** Whether there is more than blanks and comments behind the statement. */
  boolean isFollowed() {
    SqlText rest = new SqlText(sql.substring(at));
    while (rest.isBlank && rest.at < rest.sql.length()) {
      rest.token();
    }
    return !rest.isBlank;
  }

  /** Whether there is no statement, only blanks, comments, and semicolons. */
  boolean isEmpty() {
    return verb.isEmpty() && head.isEmpty();
  }

  /** Its first word in capitals, empty if there is no statement. */
  String verb() {
    return verb;
  }

  /** Its first word, or behind WITH the one that says what is done. */
  String mainVerb() {
    return mainVerb.isEmpty() ? verb : mainVerb;
  }

  /** Its first tokens. */
  List<Token> head() {
    return head;
  }

  String text(Token token) {
    return sql.substring(token.start(), token.end());
  }

  /** Its parameters in the order in which they stand. */
  List<Parameter> parameters() {
    return parameters;
  }

  /** By number, the parameters' names with what marks them, null for {@code ?}. */
  List<@Nullable String> names() {
    return names;
  }

  private void token() {
    int start = at;
    char first = sql.charAt(at++);
    switch (first) {
      case ' ', '\t', '\n', '\f', '\r' -> {
        skipWhile(SqlText::isSpace);
        return;
      }
      case '\ufeff' -> {
        return;
      }
      case '-' -> {
        if (isNext('-')) {
          skipLine();
          return;
        }
        end.other();
      }
      case '/' -> {
        if (isNext('*')) {
          skipComment();
          return;
        }
        end.other();
      }
      case ';' -> {
        isBlank = false;
        end.semicolon();
        return;
      }
      case '\'', '"', '`' -> skipQuoted(first);
      case '[' -> skipTo(']');
      case '?' -> skipWhile(SqlText::isDigit);
      case ':', '@', '$', '#' -> skipName();
      default -> {
        if (isDigit(first) || (first == '.' && at < sql.length() && isDigit(sql.charAt(at)))) {
          end.other();
          skipWhile(letter -> isWordPart(letter) || letter == '.');
        } else if (isWordPart(first)) {
          skipWhile(SqlText::isWordPart);
          word(sql.substring(start, at).toUpperCase(Locale.ROOT));
        } else {
          depth += first == '(' ? 1 : first == ')' ? -1 : 0;
          end.other();
        }
      }
    }
    isBlank = false;
    if (head.size() < MOST_HEAD) {
      head.add(new Token(start, at));
    }
    if (first == '?' || (at > start + 1 && (first == ':' || first == '@' || first == '$'))) {
      end.other();
      parameter(start);
    }
  }

  private void word(String word) {
    end.word(word);
    if (verb.isEmpty()) {
      verb = word;
    } else if (depth == 0
        && mainVerb.isEmpty()
        && verb.equals("WITH")
        && STARTS_MAIN_PART.contains(word)) {
      mainVerb = word;
    }
  }

  /** Numbers as SQLite does: {@code ?} takes the next one, a name always the same. */
  private void parameter(int start) {
    String name = sql.substring(start, at);
    int number;
    if (name.equals("?")) {
      names.add(null);
      number = names.size();
    } else if (name.startsWith("?")) {
      number = name.length() > 7 ? 0 : Integer.parseInt(name.substring(1));
      if (number < 1 || number > 250_000) {
        return; // SQLite will say what it thinks of it
      }
      while (names.size() < number) {
        names.add(null);
      }
      names.set(number - 1, name);
    } else {
      if (!names.contains(name)) {
        names.add(name);
      }
      number = names.indexOf(name) + 1;
    }
    parameters.add(new Parameter(start, at, number));
  }

  private boolean isNext(char expected) {
    return at < sql.length() && sql.charAt(at) == expected;
  }

  private void skipLine() {
    int newline = sql.indexOf('\n', at);
    at = newline < 0 ? sql.length() : newline + 1;
  }

  private void skipComment() {
    int closing = sql.indexOf("*/", at + 1);
    if (closing < 0) {
      end.unfinished();
    }
    at = closing < 0 ? sql.length() : closing + 2;
  }

  private void skipQuoted(char quote) {
    skipTo(quote);
    while (isNext(quote)) {
      at++;
      skipTo(quote);
    }
  }

  private void skipTo(char closing) {
    end.other();
    int found = sql.indexOf(closing, at);
    if (found < 0) {
      end.unfinished();
    }
    at = found < 0 ? sql.length() : found + 1;
  }

  /** A name behind its mark; with Tcl's {@code ::} and {@code (…)}, which SQLite knows. */
  private void skipName() {
    end.other();
    int start = at;
    skipWhile(SqlText::isWordPart);
    while (sql.startsWith("::", at)) {
      at += 2;
      skipWhile(SqlText::isWordPart);
    }
    if (at > start && isNext('(')) {
      skipWhile(letter -> letter != ')' && letter > ' ');
      at += isNext(')') ? 1 : 0;
    }
  }

  private void skipWhile(CharTest test) {
    while (at < sql.length() && test.holds(sql.charAt(at))) {
      at++;
    }
  }

  private interface CharTest {
    boolean holds(char letter);
  }

  /** What continues blanks: as in SQLite, a vertical tab does, but does not begin them. */
  private static boolean isSpace(char letter) {
    return letter == ' ' || (letter >= '\t' && letter <= '\r');
  }

  private static boolean isDigit(char letter) {
    return letter >= '0' && letter <= '9';
  }

  private static boolean isWordPart(char letter) {
    return letter == '_'
        || letter == '$'
        || isDigit(letter)
        || (letter >= 'a' && letter <= 'z')
        || (letter >= 'A' && letter <= 'Z')
        || letter >= 0x80;
  }
}
