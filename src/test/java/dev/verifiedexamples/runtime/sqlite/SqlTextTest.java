package dev.verifiedexamples.runtime.sqlite;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SqlTextTest {

  @Nested
  class The_first_statement {

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        quoteCharacter = '~',
        value = {
          "SELECT 1; SELECT 2 | SELECT 1;",
          "SELECT 1 | SELECT 1",
          "; ; SELECT 1; SELECT 2 | ; ; SELECT 1;",
          "SELECT ';'; SELECT 2 | SELECT ';';",
          "SELECT 'it''s; one'; SELECT 2 | SELECT 'it''s; one';",
          "SELECT \";\"\"\" ; x | SELECT \";\"\"\" ;",
          "SELECT [a;b]; x | SELECT [a;b];",
          "SELECT `;`; x | SELECT `;`;",
          "SELECT 1 -- ; no end\\n; x | SELECT 1 -- ; no end\\n;",
          "SELECT 1 /* ; */ ; x | SELECT 1 /* ; */ ;",
          "SELECT /*/ ; */ 1; x | SELECT /*/ ; */ 1;",
          "SELECT 'open; SELECT 2 | SELECT 'open; SELECT 2",
          "SELECT /* open; SELECT 2 | SELECT /* open; SELECT 2",
          "SELECT $a(;b); x | SELECT $a(;b);",
        })
    void ends_where_sqlite_ends_it(String sql, String first) {
      assertThat(SqlText.first(sql.replace("\\n", "\n")).statement())
          .isEqualTo(first.replace("\\n", "\n"));
    }

    @Test
    void ends_after_the_end_of_a_trigger_and_not_within_it() {
      String trigger = "CREATE TEMP TRIGGER t AFTER INSERT ON a BEGIN SELECT 1; SELECT 2; END;";

      assertThat(SqlText.first(trigger + " SELECT 3;").statement()).isEqualTo(trigger);
    }

    @Test
    void is_followed_by_nothing_where_only_blanks_and_comments_follow() {
      assertThat(SqlText.first("SELECT 1; -- done\n /* really */ ").isFollowed()).isFalse();
      assertThat(SqlText.first("SELECT 1; ;").isFollowed()).isTrue();
      assertThat(SqlText.first("SELECT 1; x").isFollowed()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \t\r\n\f", "-- nothing", "/* nothing */", ";;", "\ufeff"})
    void is_none_in_blanks_and_comments(String sql) {
      assertThat(SqlText.first(sql).isEmpty()).isTrue();
    }
  }

  @Nested
  class The_verb {

    @ParameterizedTest
    @CsvSource({
      "select 1,SELECT,SELECT",
      "WITH a AS (SELECT 1) INSERT INTO b SELECT * FROM a,WITH,INSERT",
      "WITH a AS (DELETE) SELECT 1,WITH,SELECT",
      "/* a */ attach 'x' AS y,ATTACH,ATTACH",
      "explain select 1,EXPLAIN,EXPLAIN",
      "(select),SELECT,SELECT"
    })
    void is_the_first_word_and_after_with_the_one_that_says_what_is_done(
        String sql, String verb, String mainVerb) {
      assertThat(SqlText.first(sql))
          .returns(verb, SqlText::verb)
          .returns(mainVerb, SqlText::mainVerb);
    }

    @Test
    void comes_after_blanks_that_a_vertical_tab_continues() {
      SqlText text = SqlText.first(" \u000bSELECT \u000b 1");

      assertThat(text.head()).extracting(text::text).containsExactly("SELECT", "1");
    }

    @Test
    void is_no_letter_that_only_becomes_one_in_capitals() {
      assertThat(SqlText.first("\u00e4ttach").verb()).isEqualTo("\u00c4TTACH");
    }
  }

  @Nested
  class Parameters {

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        value = {
          "?, ? | [null, null] | 1 2",
          ":a, :b, :a | [:a, :b] | 1 2 1",
          "@a, $a | [@a, $a] | 1 2",
          "?3, ? | [null, null, ?3, null] | 3 4",
          "?1, :a, ?1 | [?1, :a] | 1 2 1",
          "$a::b, $a(c) | [$a::b, $a(c)] | 1 2",
          "?0 | [] | ",
          "?9999999 | [] | ",
          "':a', \":b\", [:c] | [] | ",
          "a -- :b | [] | ",
          "1 : 2 | [] | "
        })
    void are_numbered_as_sqlite_does(String expressions, String names, String numbers) {
      SqlText text = SqlText.first("SELECT " + expressions);

      assertThat(text.names()).hasToString(names);
      assertThat(text.parameters())
          .extracting(parameter -> String.valueOf(parameter.number()))
          .isEqualTo(numbers == null ? List.of() : List.of(numbers.split(" ")));
    }
  }

  @Nested
  class A_script {

    @Test
    void is_split_into_statements_that_add_up_to_it() {
      String script = "CREATE TABLE a(b); INSERT INTO a VALUES (';') ;\n-- done\n";

      assertThat(SqlText.split(script))
          .containsExactly("CREATE TABLE a(b);", " INSERT INTO a VALUES (';') ;", "\n-- done\n");
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "SELECT 1;",
          "SELECT 1; -- done",
          ";",
          "CREATE TRIGGER t BEGIN SELECT 1; END;",
          "EXPLAIN CREATE TEMPORARY TRIGGER t BEGIN SELECT 1; END;",
          "EXPLAIN QUERY PLAN SELECT 1;",
          "CREATE TABLE trigger_like(a);"
        })
    void is_complete_with_a_semicolon(String script) {
      assertThat(SqlText.isComplete(script)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "",
          "-- nothing",
          "SELECT 1",
          "SELECT 1; SELECT 2",
          "SELECT ';",
          "SELECT 1; /* open ;",
          "CREATE TRIGGER t BEGIN SELECT 1;",
          "CREATE TRIGGER t BEGIN SELECT 1; END",
          "CREATE TRIGGER t BEGIN SELECT 1; END x;",
          "CREATE TRIGGER t BEGIN SELECT CASE 1 WHEN 1 THEN 2 END;"
        })
    void is_not_complete_without_or_within_a_trigger(String script) {
      assertThat(SqlText.isComplete(script)).isFalse();
    }
  }
}
