package dev.verifiedexamples.assertj;

import dev.verifiedexamples.PublicApi;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.AbstractAssert;
import org.graalvm.polyglot.Value;
import org.jspecify.annotations.Nullable;

/**
 * Assertions on a Python value, by Python's own notions of type, identity and {@code repr}.
 *
 * <pre>{@code
 * assertThat(run.get("balance")).isEqualTo(70).hasTypeName("int");
 * assertThat(run.get("history")).yieldsExactly(100, 70);
 * }</pre>
 */
@PublicApi
public final class PythonValueAssert extends AbstractAssert<PythonValueAssert, Value> {

  PythonValueAssert(Value actual) {
    super(actual, PythonValueAssert.class);
  }

  /** It is {@code None}. */
  public PythonValueAssert isNone() {
    isNotNull();
    if (!actual.isNull()) {
      throw failure("%nExpecting Python's None%nbut it is%n  %s", describe(actual));
    }
    return this;
  }

  /** It is {@code True}. */
  public PythonValueAssert isTrue() {
    return isEqualTo((Object) true);
  }

  /** It is {@code False}. */
  public PythonValueAssert isFalse() {
    return isEqualTo((Object) false);
  }

  /**
   * It equals a Java value, type by type: {@code 1}, {@code 1.0}, {@code true} and {@code "1"} are
   * four different things.
   *
   * @param expected a {@link String}, {@link Boolean}, {@link Integer}, {@link Long}, {@link
   *     Double}, {@link List} or {@link Map} of such, or another {@link Value}, compared by
   *     identity
   */
  @Override
  public PythonValueAssert isEqualTo(@Nullable Object expected) {
    isNotNull();
    if (expected instanceof Value other) {
      return isSameObjectAs(other);
    }
    Object converted = toJava(actual);
    if (!normalize(expected).equals(converted)) {
      throw failureWithActualExpected(
          converted,
          expected,
          "%nExpecting the Python value%n  %s%nto equal%n  %s",
          describe(actual),
          expected);
    }
    return this;
  }

  /** Its {@code repr} is this. */
  public PythonValueAssert hasRepr(String expected) {
    isNotNull();
    String repr = repr(actual);
    if (!expected.equals(repr)) {
      throw failureWithActualExpected(
          repr, expected, "%nExpecting the repr%n  %s%nbut it is%n  %s", expected, repr);
    }
    return this;
  }

  /** The name of its type is this, the type's own and not a base's. */
  public PythonValueAssert hasTypeName(String expected) {
    isNotNull();
    String name = typeName(actual);
    if (!expected.equals(name)) {
      throw failureWithActualExpected(
          name,
          expected,
          "%nExpecting a value of type%n  %s%nbut it is%n  %s",
          expected,
          describe(actual));
    }
    return this;
  }

  /** It is the same object, as Python's {@code is} tells. */
  public PythonValueAssert isSameObjectAs(Value other) {
    isNotNull();
    if (!isSame(other)) {
      throw failure(
          "%nExpecting%n  %s%nto be the same object as%n  %s", describe(actual), describe(other));
    }
    return this;
  }

  /** It is not the same object, as Python's {@code is} tells. */
  public PythonValueAssert isNotSameObjectAs(Value other) {
    isNotNull();
    if (isSame(other)) {
      throw failure("%nExpecting another object than%n  %s", describe(other));
    }
    return this;
  }

  /** It has this attribute. */
  public PythonValueAssert hasAttribute(String name) {
    isNotNull();
    if (!actual.hasMember(name)) {
      throw failure("%nExpecting%n  %s%nto have an attribute%n  %s", describe(actual), name);
    }
    return this;
  }

  /** It has no such attribute. */
  public PythonValueAssert doesNotHaveAttribute(String name) {
    isNotNull();
    if (actual.hasMember(name)) {
      throw failure("%nExpecting%n  %s%nto have no attribute%n  %s", describe(actual), name);
    }
    return this;
  }

  /** Goes on with one of its attributes. */
  public PythonValueAssert attribute(String name) {
    hasAttribute(name);
    return new PythonValueAssert(actual.getMember(name)).as(descriptionText() + "." + name);
  }

  /** Iterating it, which a generator allows once, yields exactly these values. */
  public PythonValueAssert yieldsExactly(Object... expected) {
    isNotNull();
    if (!actual.hasIterator() && !actual.isIterator()) {
      throw failure("%nExpecting an iterable%nbut it is%n  %s", describe(actual));
    }
    Value iterator = actual.isIterator() ? actual : actual.getIterator();
    List<Object> values = new ArrayList<>();
    while (iterator.hasIteratorNextElement()) {
      values.add(toJava(iterator.getIteratorNextElement()));
    }
    Object wanted = normalize(Arrays.asList(expected));
    if (!wanted.equals(values)) {
      throw failureWithActualExpected(
          values, wanted, "%nExpecting it to yield%n  %s%nbut it yields%n  %s", wanted, values);
    }
    return this;
  }

  private boolean isSame(Value other) {
    // Python's int 1 and Java's 1 have no identity to compare; `==` of values covers them.
    return actual.equals(other);
  }

  private static String describe(Value value) {
    return repr(value) + " (" + typeName(value) + ")";
  }

  static String typeName(Value value) {
    Value type = value.getMetaObject();
    return type == null ? "object" : type.getMetaSimpleName();
  }

  private static String repr(Value value) {
    return value.hasMember("__repr__") && !value.isMetaObject()
        ? call(value, "__repr__")
        : value.toString();
  }

  static String call(Value value, String method) {
    return value.invokeMember(method).asString();
  }

  /** Java's counterpart of a Python value; the value itself where there is none. */
  private static Object toJava(Value value) {
    if (value.isNull()) {
      return Python.NONE;
    }
    if (value.isBoolean()) {
      return value.asBoolean();
    }
    if (value.isString()) {
      return value.asString();
    }
    if (value.isNumber()) {
      return "float".equals(typeName(value)) ? (Object) value.asDouble() : value.asBigInteger();
    }
    if (value.hasArrayElements()) {
      List<Object> list = new ArrayList<>();
      for (long at = 0; at < value.getArraySize(); at++) {
        list.add(toJava(value.getArrayElement(at)));
      }
      return list;
    }
    if (value.hasHashEntries()) {
      Map<Object, Object> map = new LinkedHashMap<>();
      Value entries = value.getHashEntriesIterator();
      while (entries.hasIteratorNextElement()) {
        Value entry = entries.getIteratorNextElement();
        map.put(toJava(entry.getArrayElement(0)), toJava(entry.getArrayElement(1)));
      }
      return map;
    }
    return value;
  }

  /** Brings what a test expects into the form that {@code toJava} gives. */
  private static Object normalize(@Nullable Object expected) {
    if (expected == null) {
      return Python.NONE;
    }
    if (expected instanceof Integer || expected instanceof Long) {
      return java.math.BigInteger.valueOf(((Number) expected).longValue());
    }
    if (expected instanceof List<?> list) {
      return list.stream().map(PythonValueAssert::normalize).toList();
    }
    if (expected instanceof Map<?, ?> map) {
      Map<Object, Object> normalized = new LinkedHashMap<>();
      map.forEach((key, value) -> normalized.put(normalize(key), normalize(value)));
      return normalized;
    }
    return expected;
  }

  /** Python's {@code None}, inside collections. */
  private enum Python {
    NONE;

    @Override
    public String toString() {
      return "None";
    }
  }
}
