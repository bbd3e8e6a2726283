package org.supervision.ejb.demo;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.logging.Logger;
import org.supervision.ejb.people.Names;
import org.supervision.ejb.setting.Setting;
import org.supervision.ejb.setting.Settings;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Loads the example council once, into an empty database, where the setting asks for it. */
@Singleton
@Startup
@DependsOn("PolicyPacks")
public class ExampleCouncil {

  private static final Logger LOG = Logger.getLogger(ExampleCouncil.class.getName());
  private static final String EXAMPLE = "/demo/northmere.yaml";

  @Inject private Names names;
  @Inject private ExamplePeople people;
  @Inject private ExampleStaff staff;
  @Inject private ExampleSupervision supervision;
  @Inject private Clock clock;

  @PostConstruct
  void load() {
    if (Settings.isYes(Setting.SUPERVISION_DEMO) && names.organisations().isEmpty()) {
      JsonNode example = read();
      ExampleDates dates =
          new ExampleDates(LocalDate.parse(example.get("as-of").asString()), LocalDate.now(clock));
      JsonNode generated = example.get("generated");
      for (JsonNode organisation : example.get("organisations")) {
        load(organisation, generated, dates);
        generated = null;
      }
      LOG.info("The example council is loaded.");
    }
  }

  private void load(JsonNode organisation, JsonNode generated, ExampleDates dates) {
    ExampleCast cast = people.load(organisation, dates);
    if (generated != null) {
      staff.load(generated, cast, dates);
    }
    supervision.load(organisation, cast, dates);
  }

  private static JsonNode read() {
    try (InputStream in = ExampleCouncil.class.getResourceAsStream(EXAMPLE)) {
      return new YAMLMapper().readTree(in);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
