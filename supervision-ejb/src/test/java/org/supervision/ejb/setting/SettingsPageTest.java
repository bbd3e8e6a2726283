package org.supervision.ejb.setting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/**
 * The page of all settings is written from the enum; {@code -Dsettings.write=yes} writes it anew.
 */
class SettingsPageTest {

  private static final Path PAGE = Path.of("..", "docs", "settings.md");

  @Test
  void thePageSaysWhatTheEnumSays() throws IOException {
    if (System.getProperty("settings.write") != null) {
      Files.writeString(PAGE, page());
    }
    assertThat(PAGE)
        .as("docs/settings.md; mvn -pl supervision-ejb -am test -Dsettings.write=yes writes it")
        .hasContent(page());
  }

  @Test
  void everySettingHasAReason() {
    for (Setting setting : Setting.values()) {
      assertThat(setting.why()).as(setting.key()).endsWith(".");
    }
  }

  private static String page() {
    StringBuilder page = new StringBuilder(HEAD);
    for (Setting setting : Setting.values()) {
      page.append(row(setting));
    }
    return page.toString();
  }

  private static String row(Setting setting) {
    String type = setting.type().name().toLowerCase(Locale.ROOT).replace('_', ' ');
    String byDefault = setting.byDefault().isEmpty() ? "" : "`" + setting.byDefault() + "`";
    return "| `"
        + setting.key()
        + "` | `"
        + setting.property()
        + "` | "
        + type
        + " | "
        + byDefault
        + " | "
        + setting.why()
        + " |\n";
  }

  private static final String HEAD =
      """
      # Settings

      Everything that can be set, and nothing else. Each is read from the environment under its key, else from the
      system property, else it has its default. The addresses and accounts of the databases belong to the server's data
      sources and stand in [the runbook](runbook/install.md). This page is written from the code.

      | environment | system property | type | default | why |
      |---|---|---|---|---|
      """;
}
