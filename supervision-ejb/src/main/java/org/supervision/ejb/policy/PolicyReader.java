package org.supervision.ejb.policy;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import com.networknt.schema.serialization.NodeReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.supervision.domain.policy.Policy;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Reads a policy pack: YAML, held to the published schema and to what a schema cannot say. */
class PolicyReader {

  private static final Schema SCHEMA = schema();

  private final YAMLMapper mapper =
      YAMLMapper.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
          .propertyNamingStrategy(PropertyNamingStrategies.KEBAB_CASE)
          .build();
  private final NodeReader nodes = NodeReader.builder().yamlMapper(mapper).locationAware().build();

  /**
   * Reads a pack that somebody wrote.
   *
   * @param file its name, for the words of a refusal
   * @param text the whole of it
   * @throws PolicyRefused with all that is wrong
   */
  Policy read(String file, String text) throws PolicyRefused {
    JsonNode tree = tree(file, text);
    PackChecks checks = new PackChecks(file, SCHEMA, tree);
    List<PolicyProblem> problems = new ArrayList<>(checks.againstSchema());
    if (problems.isEmpty()) {
      problems.addAll(checks.impossible());
    }
    if (problems.isEmpty()) {
      problems.addAll(checks.beyondSchema());
    }
    if (!problems.isEmpty()) {
      problems.sort(Comparator.comparing(PolicyProblem::line));
      throw new PolicyRefused(problems);
    }
    return policy(tree);
  }

  /** Reads back a text that was accepted once, by whatever the schema then was. */
  Policy readBack(String text) {
    return policy(nodes.readTree(text, InputFormat.YAML));
  }

  private Policy policy(JsonNode tree) {
    return mapper.treeToValue(tree, Policy.class);
  }

  private JsonNode tree(String file, String text) throws PolicyRefused {
    try {
      return nodes.readTree(text, InputFormat.YAML);
    } catch (JacksonException unreadable) {
      int line = unreadable.getLocation() == null ? 0 : unreadable.getLocation().getLineNr();
      String what = unreadable.getOriginalMessage().lines().findFirst().orElse("cannot be read");
      throw new PolicyRefused(
          List.of(
              new PolicyProblem(
                  file,
                  line,
                  "is not YAML: " + what,
                  "Look at the indentation and the colons there.")));
    }
  }

  private static Schema schema() {
    try (InputStream in = PolicyReader.class.getResourceAsStream("/policy/policy.schema.json")) {
      return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(in, InputFormat.JSON);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
