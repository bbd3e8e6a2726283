package org.supervision.ejb.signature;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import java.nio.charset.StandardCharsets;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Canonical JSON of what is signed: one text for one content, whichever server writes it. */
public final class CanonicalJson {

  private static final JsonMapper CANONICAL =
      JsonMapper.builder()
          .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
          .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
          .changeDefaultVisibility(seen -> seen.withIsGetterVisibility(Visibility.NONE))
          .build();

  private CanonicalJson() {}

  /** The one text of a content. */
  public static String write(Object content) {
    return CANONICAL.writeValueAsString(content);
  }

  /** Its bytes, of which digests are made. */
  public static byte[] bytes(String json) {
    return json.getBytes(StandardCharsets.UTF_8);
  }

  /** The content of a text. */
  public static <T> T read(String json, Class<T> type) {
    return CANONICAL.readValue(json, type);
  }
}
