package dev.verifiedexamples.junit;

import dev.verifiedexamples.corpus.Corpus;
import dev.verifiedexamples.corpus.PackedCorpus;
import dev.verifiedexamples.corpus.PackedExample;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtensionConfigurationException;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.ArgumentsProvider;
import org.junit.jupiter.params.support.ParameterDeclarations;
import org.junit.platform.commons.support.AnnotationSupport;

/** Hands a parameterized test the examples that its {@link PythonExampleSource} chooses. */
final class PackedExampleProvider implements ArgumentsProvider {

  /** Called by JUnit 5.13 and later. */
  @Override
  public Stream<? extends Arguments> provideArguments(
      ParameterDeclarations parameters, ExtensionContext context) {
    return arguments(context);
  }

  /** Called by JUnit before 5.13. */
  @Override
  @SuppressWarnings("deprecation")
  public Stream<? extends Arguments> provideArguments(ExtensionContext context) {
    return arguments(context);
  }

  private static Stream<Arguments> arguments(ExtensionContext context) {
    Optional<PythonExampleSource> annotation =
        AnnotationSupport.findAnnotation(context.getElement(), PythonExampleSource.class);
    return chosen(annotation).examples().stream().map(Arguments::of);
  }

  /** The examples that an annotation chooses; all of them without one. */
  static PackedCorpus chosen(Optional<PythonExampleSource> annotation) {
    PackedCorpus corpus = Corpus.bundled();
    List<String> topics =
        annotation.map(PythonExampleSource::topics).map(List::of).orElse(List.of());
    List<String> ids = annotation.map(PythonExampleSource::ids).map(List::of).orElse(List.of());
    try {
      Stream<PackedExample> named = ids.stream().map(corpus::example);
      Stream<PackedExample> ofTopics =
          topics.isEmpty() && !ids.isEmpty()
              ? Stream.of()
              : corpus.ofTopics(topics.toArray(String[]::new)).stream();
      return new PackedCorpus(
          corpus.runtimes(), Stream.concat(ofTopics, named).distinct().toList());
    } catch (IllegalArgumentException unknown) {
      throw new ExtensionConfigurationException("@PythonExampleSource: " + unknown.getMessage());
    }
  }
}
