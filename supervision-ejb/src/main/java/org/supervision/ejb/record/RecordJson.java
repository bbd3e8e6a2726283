package org.supervision.ejb.record;

import java.nio.charset.StandardCharsets;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Canonical JSON of a record: one text for one content, whichever server writes it. */
final class RecordJson {

  private static final JsonMapper CANONICAL =
      JsonMapper.builder()
          .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
          .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
          .disable(MapperFeature.AUTO_DETECT_IS_GETTERS)
          .build();

  private RecordJson() {}

  static String write(Object content) {
    return CANONICAL.writeValueAsString(content);
  }

  static byte[] bytes(String json) {
    return json.getBytes(StandardCharsets.UTF_8);
  }

  static <T> T read(String json, Class<T> type) {
    return CANONICAL.readValue(json, type);
  }
}
