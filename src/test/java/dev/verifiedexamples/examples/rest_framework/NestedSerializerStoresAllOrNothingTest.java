package dev.verifiedexamples.examples.rest_framework;

import static dev.verifiedexamples.assertj.PythonAssertions.assertThat;

import dev.verifiedexamples.junit.ClaimTests;
import dev.verifiedexamples.junit.PythonExample;
import dev.verifiedexamples.runtime.graalpy.PythonRun;
import java.util.List;
import java.util.Map;
import org.graalvm.polyglot.Value;
import org.graalvm.polyglot.proxy.ProxyArray;
import org.graalvm.polyglot.proxy.ProxyHashMap;
import org.junit.jupiter.api.Test;

@PythonExample("rest_framework/nested_serializer_stores_all_or_nothing.py")
class NestedSerializerStoresAllOrNothingTest implements ClaimTests {

  @Test
  void lists_and_maps_of_java_pass_validation_and_are_stored(PythonRun run) {
    Value shipment = shipment(run, 2000, Map.of("barcode", "J1", "grams", 10));

    assertThat(shipment.invokeMember("is_valid")).isTrue();
    assertThat(shipment.invokeMember("save").getMember("parcels").invokeMember("count"))
        .isEqualTo(1);
  }

  @Test
  void the_limit_itself_is_not_above_the_limit(PythonRun run) {
    assertThat(shipment(run, 10, Map.of("barcode", "J2", "grams", 10)).invokeMember("is_valid"))
        .isTrue();
    assertThat(shipment(run, 9, Map.of("barcode", "J2", "grams", 10)).invokeMember("is_valid"))
        .isFalse();
  }

  @Test
  void a_barcode_that_is_stored_already_is_a_matter_of_validation(PythonRun run) {
    Value shipment = shipment(run, 2000, Map.of("barcode", "A1", "grams", 10));

    assertThat(shipment.invokeMember("is_valid")).isFalse();
    assertThat(shipment.getMember("errors"))
        .isEqualTo(
            Map.of(
                "parcels",
                List.of(Map.of("barcode", List.of("parcel with this barcode already exists.")))));
  }

  private static Value shipment(PythonRun run, int limit, Map<?, ?> parcel) {
    Map<Object, Object> sent =
        Map.of(
            "receiver",
            "Java",
            "limit",
            limit,
            "parcels",
            ProxyArray.fromArray(ProxyHashMap.from(Map.copyOf(parcel))));
    return run.eval("lambda sent: ShipmentSerializer(data=sent)").execute(ProxyHashMap.from(sent));
  }
}
