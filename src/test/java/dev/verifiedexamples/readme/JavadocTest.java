package dev.verifiedexamples.readme;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.doctree.DocCommentTree;
import com.sun.source.doctree.DocTree;
import com.sun.source.doctree.LiteralTree;
import com.sun.source.doctree.StartElementTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.PackageTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.TreeScanner;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The examples in Javadoc are Java that compiles against what is public, and every promised type
 * has one: its own, or another one that uses it. ({@code @snippet} would compile nothing either,
 * and needs a newer javadoc than JDK 17's.)
 */
class JavadocTest {

  private static final JavaCompiler JAVAC = ToolProvider.getSystemJavaCompiler();
  private static final Path SOURCES = Path.of("src/main/java");

  /** What examples take for granted: {@link Given}, and what a class of tests imports. */
  private static final String IMPORTS =
      """
      import static dev.verifiedexamples.assertj.PythonAssertions.*;
      import static dev.verifiedexamples.readme.Given.*;
      import static org.assertj.core.api.Assertions.*;
      import dev.verifiedexamples.*;
      import dev.verifiedexamples.assertj.*;
      import dev.verifiedexamples.corpus.*;
      import dev.verifiedexamples.document.*;
      import dev.verifiedexamples.execution.*;
      import dev.verifiedexamples.junit.*;
      import dev.verifiedexamples.machine.*;
      import dev.verifiedexamples.messages.*;
      import dev.verifiedexamples.mutation.*;
      import dev.verifiedexamples.packages.*;
      import dev.verifiedexamples.packages.lock.*;
      import dev.verifiedexamples.pipeline.*;
      import dev.verifiedexamples.report.*;
      import dev.verifiedexamples.runtime.*;
      import dev.verifiedexamples.runtime.cpython.*;
      import dev.verifiedexamples.runtime.graalpy.*;
      import dev.verifiedexamples.syntax.*;
      import dev.verifiedexamples.update.*;
      import dev.verifiedexamples.verdict.*;
      import dev.verifiedexamples.verify.*;
      import java.io.*;
      import java.nio.file.*;
      import java.time.Duration;
      import java.util.*;
      import java.util.stream.*;
      import org.graalvm.polyglot.*;
      import org.junit.jupiter.api.*;
      import org.junit.jupiter.params.*;
      import picocli.CommandLine.Help.Ansi;
      """;

  private static final List<Shown> EXAMPLES = new ArrayList<>();
  private static final Set<String> PROMISED_TYPES = new TreeSet<>();

  /**
   * An example.
   *
   * @param place the file it stands in
   * @param name the package that it stands for, or the type
   * @param code its Java
   */
  private record Shown(Path place, String name, String code) {}

  @BeforeAll
  static void read() throws IOException {
    List<Source> sources = new ArrayList<>();
    try (Stream<Path> files = Files.walk(SOURCES)) {
      for (Path file : files.filter(each -> each.toString().endsWith(".java")).sorted().toList()) {
        sources.add(new Source(file, Files.readString(file)));
      }
    }
    JavacTask task = task(sources, new DiagnosticCollector<>());
    DocTrees docs = DocTrees.instance(task);
    for (CompilationUnitTree unit : task.parse()) {
      new Reader(docs).scan(unit, null);
    }
    assertThat(EXAMPLES).hasSizeGreaterThan(PROMISED_TYPES.size() / 3);
  }

  @Test
  void every_example_compiles() {
    List<Source> units = new ArrayList<>();
    for (Shown example : EXAMPLES) {
      units.add(new Source(example.place(), compilable(example, units.size())));
    }
    DiagnosticCollector<JavaFileObject> problems = new DiagnosticCollector<>();

    analyze(units, problems);

    assertThat(problems.getDiagnostics())
        .filteredOn(each -> each.getKind() == Diagnostic.Kind.ERROR)
        .extracting(JavadocTest::inWords)
        .isEmpty();
  }

  @Test
  void every_promised_type_has_one() {
    Set<String> without = new TreeSet<>(PROMISED_TYPES);
    for (Shown example : EXAMPLES) {
      without.remove(example.name());
      Set<String> used = identifiers(example);
      without.removeIf(type -> used.contains(type.substring(type.lastIndexOf('.') + 1)));
    }

    assertThat(without).as("promised types without an example in Javadoc").isEmpty();
  }

  @Test
  void an_example_that_is_wrong_does_not_compile() {
    for (String wrong :
        List.of(
            "Verdict verdict = Verdict.MAYBE;",
            "String verdict = Verdict.REFUTED;",
            "new Session();",
            "class Some implements NoSuchTests {}",
            "@Test void some() { return 1; }")) {
      DiagnosticCollector<JavaFileObject> problems = new DiagnosticCollector<>();

      analyze(List.of(new Source(SOURCES, compilable(new Shown(SOURCES, "", wrong), 0))), problems);

      assertThat(problems.getDiagnostics())
          .as(wrong)
          .anyMatch(each -> each.getKind() == Diagnostic.Kind.ERROR);
    }
  }

  /** An example as a file: it may be types, statements, or members of a class. */
  private static String compilable(Shown example, int number) {
    String head = "package example%d;\n%s".formatted(number, IMPORTS);
    String types = head + example.code();
    String statements =
        "%sclass Statements { void run() throws Exception {\n%s\n}}"
            .formatted(head, example.code());
    String members = "%sclass Members {\n%s\n}".formatted(head, example.code());
    return Stream.of(types, statements).filter(JavadocTest::parses).findFirst().orElse(members);
  }

  private static boolean parses(String unit) {
    DiagnosticCollector<JavaFileObject> problems = new DiagnosticCollector<>();
    parse(unit, problems);
    return problems.getDiagnostics().isEmpty();
  }

  private static Iterable<? extends CompilationUnitTree> parse(
      String unit, DiagnosticCollector<JavaFileObject> problems) {
    try {
      return task(List.of(new Source(SOURCES, unit)), problems).parse();
    } catch (IOException impossible) {
      throw new AssertionError(impossible);
    }
  }

  private static void analyze(List<Source> units, DiagnosticCollector<JavaFileObject> problems) {
    try {
      task(units, problems).analyze();
    } catch (IOException impossible) {
      throw new AssertionError(impossible);
    }
  }

  private static Set<String> identifiers(Shown example) {
    Set<String> names = new TreeSet<>();
    TreeScanner<@Nullable Void, @Nullable Void> scanner =
        new TreeScanner<>() {
          @Override
          public @Nullable Void visitIdentifier(IdentifierTree name, @Nullable Void unused) {
            names.add(name.getName().toString());
            return super.visitIdentifier(name, null);
          }
        };
    for (CompilationUnitTree unit : parse(compilable(example, 0), new DiagnosticCollector<>())) {
      unit.getTypeDecls().forEach(type -> scanner.scan(type, null));
    }
    return names;
  }

  private static JavacTask task(
      List<Source> sources, DiagnosticCollector<JavaFileObject> problems) {
    String classPath =
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    List<String> options = List.of("-proc:none", "-classpath", classPath);
    return (JavacTask) JAVAC.getTask(null, null, problems, options, null, sources);
  }

  private static String inWords(Diagnostic<? extends JavaFileObject> problem) {
    Source source = (Source) problem.getSource();
    String line =
        source.text.lines().skip(Math.max(0, problem.getLineNumber() - 1)).findFirst().orElse("");
    return "%s: %s%n%s".formatted(source.place, problem.getMessage(null), line);
  }

  /** Finds the examples and the promised types of a file. */
  private static final class Reader extends TreePathScanner<@Nullable Void, @Nullable Void> {
    private final DocTrees docs;
    private String name = "";
    private boolean isInType;

    Reader(DocTrees docs) {
      this.docs = docs;
    }

    @Override
    public @Nullable Void visitPackage(PackageTree tree, @Nullable Void unused) {
      name = tree.getPackageName().toString();
      read();
      return null;
    }

    @Override
    public @Nullable Void visitClass(ClassTree tree, @Nullable Void unused) {
      if (isInType) {
        read();
        return super.visitClass(tree, null);
      }
      isInType = true;
      String ofPackage = name;
      name = ofPackage + "." + tree.getSimpleName();
      boolean isPromised =
          tree.getModifiers().getAnnotations().stream()
              .anyMatch(each -> each.getAnnotationType().toString().equals("PublicApi"));
      if (isPromised && !name.endsWith(".PublicApi")) {
        PROMISED_TYPES.add(name);
      }
      read();
      super.visitClass(tree, null);
      name = ofPackage;
      isInType = false;
      return null;
    }

    @Override
    public @Nullable Void visitMethod(MethodTree tree, @Nullable Void unused) {
      read();
      return super.visitMethod(tree, null);
    }

    @Override
    public @Nullable Void visitVariable(VariableTree tree, @Nullable Void unused) {
      read();
      return super.visitVariable(tree, null);
    }

    private void read() {
      DocCommentTree comment = docs.getDocCommentTree(getCurrentPath());
      if (comment == null) {
        return;
      }
      Path place = Path.of(getCurrentPath().getCompilationUnit().getSourceFile().getName());
      List<? extends DocTree> body = comment.getFullBody();
      for (int at = 1; at < body.size(); at++) {
        if (body.get(at) instanceof LiteralTree code
            && code.getKind() == DocTree.Kind.CODE
            && body.get(at - 1) instanceof StartElementTree start
            && start.getName().contentEquals("pre")) {
          EXAMPLES.add(new Shown(place, name, code.getBody().getBody().strip()));
        }
      }
    }
  }

  /** Java that a compiler reads from memory. */
  private static final class Source extends SimpleJavaFileObject {
    private final Path place;
    private final String text;

    Source(Path place, String text) {
      super(URI.create("string:///" + place.toString().replace('\\', '/')), Kind.SOURCE);
      this.place = place;
      this.text = text;
    }

    @Override
    public String getCharContent(boolean ignoreEncodingErrors) {
      return text;
    }
  }
}
