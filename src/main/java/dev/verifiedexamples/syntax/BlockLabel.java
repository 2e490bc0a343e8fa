package dev.verifiedexamples.syntax;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** What stands behind the fence of a block of code, as the tools have it that render Markdown. */
enum BlockLabel {
  /** Python: {@code python}, {@code {.python}}, {@code {code-block} python}, and the like. */
  PYTHON,
  /** A session of Python's prompt. */
  PROMPT,
  /** Another language. */
  OTHER_LANGUAGE,
  /** Nothing, or a word that names no language, such as {@code text}. */
  UNKNOWN;

  private static final Pattern PYTHON_WORD =
      Pattern.compile("(?:i?python3?|py3?)|(?:python|py)3[.\\d]*");
  private static final Set<String> PROMPTS =
      Set.of("pycon", "pycon3", "python-repl", "python-console", "python_repl", "doctest");
  private static final Set<String> DIRECTIVES =
      Set.of("code-block", "code", "code-cell", "sourcecode", "highlight");
  private static final Set<String> PYTHON_DIRECTIVES =
      Set.of("testcode", "testsetup", "testcleanup");
  private static final Set<String> LANGUAGES =
      Set.of(
          ("ada asm awk bash bat batch c c++ clj clojure cmake cmd cobol coffee coffeescript cpp"
                  + " crystal cs csharp css csv cxx d dart diff docker dockerfile elixir elm erl"
                  + " erlang ex exs f90 fish fortran fsharp gherkin go golang graphql groovy h hcl"
                  + " haskell hpp hs html http ini irb java javascript jl js json json5 jsonc jsx"
                  + " julia kotlin kt latex less lisp lua make makefile matlab mermaid ml nginx nim"
                  + " nix objc objective-c ocaml octave pascal patch perl php pl powershell prolog"
                  + " properties proto protobuf ps1 r racket raku rb rs ruby rust sass scala scheme"
                  + " scss sh shell solidity sql svelte svg swift terraform tex toml ts tsx"
                  + " typescript vb verilog vhdl vim vue wasm xml yaml yml zig zsh")
              .split(" "));

  /** The label that an info string is. */
  static BlockLabel of(String info) {
    String text = info.strip().toLowerCase(Locale.ROOT);
    if (!text.startsWith("{")) {
      return ofWord(text.split("[\\s,;:={]", 2)[0]);
    }
    int end = text.indexOf('}');
    String inside = end < 0 ? text.substring(1) : text.substring(1, end);
    List<String> words =
        Arrays.stream(inside.split("[\\s,]+", -1)).filter(word -> !word.isEmpty()).toList();
    String first = words.isEmpty() ? "" : words.get(0);
    if (PYTHON_DIRECTIVES.contains(first)) {
      return PYTHON;
    }
    if (DIRECTIVES.contains(first)) {
      return ofWord(end < 0 ? "" : text.substring(end + 1).strip().split("\\s", 2)[0]);
    }
    return words.stream()
        .map(BlockLabel::ofWord)
        .filter(label -> label != UNKNOWN)
        .findFirst()
        .orElse(UNKNOWN);
  }

  private static BlockLabel ofWord(String word) {
    String name = word.startsWith(".") ? word.substring(1) : word;
    name = name.replaceFirst("^(?:lang|language)-", "");
    if (PYTHON_WORD.matcher(name).matches()) {
      return PYTHON;
    }
    if (PROMPTS.contains(name)) {
      return PROMPT;
    }
    return LANGUAGES.contains(name) ? OTHER_LANGUAGE : UNKNOWN;
  }
}
