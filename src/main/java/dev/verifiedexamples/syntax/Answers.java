package dev.verifiedexamples.syntax;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;

/**
 * Answers of the Python side, bound to records: a field that is missing, unknown or null where
 * there must be a value is an error, not a value of its own.
 */
final class Answers {

  private static final ObjectMapper JSON =
      JsonMapper.builder()
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
          .defaultSetterInfo(JsonSetter.Value.forValueNulls(Nulls.FAIL, Nulls.FAIL))
          .build();

  private Answers() {}

  static SourceFacts facts(String json) {
    return parsed(json, new TypeReference<SourceFacts>() {});
  }

  static LooseFacts looseFacts(String json) {
    return parsed(json, new TypeReference<LooseFacts>() {});
  }

  static SourceFacts.TextFact text(String json) {
    return parsed(json, new TypeReference<SourceFacts.TextFact>() {});
  }

  static List<SourceFacts.LineFact> lines(String json) {
    return parsed(json, new TypeReference<List<SourceFacts.LineFact>>() {});
  }

  static String question(Object value) {
    try {
      return JSON.writeValueAsString(value);
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException("plain values can't be written", impossible);
    }
  }

  private static <T> T parsed(String json, TypeReference<T> type) {
    try {
      return JSON.readValue(json, type);
    } catch (JsonProcessingException broken) {
      throw new IllegalStateException(
          "the Python side answered otherwise than agreed: " + broken.getOriginalMessage(), broken);
    }
  }
}
