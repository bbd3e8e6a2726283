package org.supervision.ejb.redaction;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.supervision.domain.redaction.BlackPen;
import org.supervision.ejb.copy.AnswerPaper;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/**
 * All that people wrote in a record or an agreement, wherever it stands in it. What is neither a
 * fact nor our own words is taken for theirs, so that a part which is added one day can be left out
 * as well.
 */
final class Wording {

  private static final String HEADING = "heading";

  /** Facts, names of the two and our own words, by what they are called in a content. */
  private static final Set<String> FACTS =
      Set.of(
          "recordId",
          "agreementId",
          "id",
          "ownerId",
          "key",
          "number",
          "kind",
          "status",
          "answer",
          "state",
          HEADING,
          "hint",
          "title",
          "organisation",
          "supervisor",
          "supervisee",
          "author",
          "by",
          "at",
          "heldOn",
          "dueOn",
          "lockedAt",
          "settledAs",
          "settledAt",
          "form",
          "signatures");

  private static final JsonMapper JSON =
      JsonMapper.builder()
          .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
          .changeDefaultVisibility(seen -> seen.withIsGetterVisibility(Visibility.NONE))
          .build();

  private Wording() {}

  /**
   * What stands under one heading.
   *
   * @param heading null for what stands under none
   */
  record Part(String heading, List<String> texts) {}

  /** What was written, part by part, in order. */
  static List<Part> of(Object content) {
    List<Part> parts = new ArrayList<>();
    collect(JSON.valueToTree(content), parts);
    return parts.stream().filter(part -> !part.texts().isEmpty()).toList();
  }

  private static void collect(JsonNode node, List<Part> parts) {
    if (node.isObject() && node.has(HEADING)) {
      parts.add(new Part(node.get(HEADING).stringValue(), new ArrayList<>()));
    } else if (parts.isEmpty()) {
      parts.add(new Part(null, new ArrayList<>()));
    }
    if (node.isString() && !node.stringValue().isBlank()) {
      parts.get(parts.size() - 1).texts().add(node.stringValue());
    } else if (node.isArray()) {
      node.forEach(each -> collect(each, parts));
    } else if (node.isObject()) {
      node.properties().stream()
          .filter(each -> !FACTS.contains(each.getKey()))
          .forEach(each -> collect(each.getValue(), parts));
    }
    if (node.isObject() && node.has(HEADING)) {
      parts.add(new Part(null, new ArrayList<>())); // what follows stands under no heading
    }
  }

  /** The same content as it is given: with a mark for each passage that is left out. */
  static <T> T leaveOut(T content, Class<T> type, BlackPen pen) {
    JsonNode tree = JSON.valueToTree(content);
    return JSON.treeToValue(leftOut(tree, pen), type);
  }

  /** A content as JSON, to be read by machines. */
  static JsonNode json(Object content) {
    return JSON.valueToTree(content);
  }

  static byte[] bytes(JsonNode tree) {
    return JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(tree);
  }

  static ObjectNode object() {
    return JSON.createObjectNode();
  }

  private static JsonNode leftOut(JsonNode node, BlackPen pen) {
    if (node.isString()) {
      String left =
          pen.leaveOut(node.stringValue(), exemption -> AnswerPaper.mark(exemption.name()));
      return StringNode.valueOf(left);
    }
    if (node instanceof ArrayNode array) {
      ArrayNode left = JSON.createArrayNode();
      array.forEach(each -> left.add(leftOut(each, pen)));
      return left;
    }
    if (node instanceof ObjectNode object) {
      ObjectNode left = JSON.createObjectNode();
      object
          .properties()
          .forEach(
              each ->
                  left.set(
                      each.getKey(),
                      FACTS.contains(each.getKey())
                          ? each.getValue()
                          : leftOut(each.getValue(), pen)));
      return left;
    }
    return node;
  }
}
