package org.supervision.ejb.setting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * The page of all settings is written from the enum; {@code -Dsettings.write=yes} writes it anew.
 */
class SettingsPageTest {

  private static final Path CONFIG = Path.of("..", "config");
  private static final Pattern NAMED = Pattern.compile("(?:env\\.|ENV=)([A-Z_]+)");
  private static final Map<String, String> BY_THE_SERVER = byTheServer();
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

  /**
   * What the scripts that configure the two servers take from the environment, and nothing else.
   */
  @Test
  void whatTheServersReadIsListedToo() throws IOException {
    Set<String> read = new TreeSet<>();
    for (String script : List.of("wildfly/configure.cli", "payara/configure.asadmin")) {
      NAMED
          .matcher(Files.readString(CONFIG.resolve(script)))
          .results()
          .forEach(found -> read.add(found.group(1)));
    }
    assertThat(read).isEqualTo(new TreeSet<>(BY_THE_SERVER.keySet()));
  }

  private static String page() {
    StringBuilder page = new StringBuilder(HEAD);
    for (Setting setting : Setting.values()) {
      page.append(row(setting));
    }
    page.append(SERVER);
    BY_THE_SERVER.forEach((key, why) -> page.append("| `" + key + "` | " + why + " |\n"));
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

  private static Map<String, String> byTheServer() {
    Map<String, String> read = new LinkedHashMap<>();
    for (String[] one :
        new String[][] {
          {"DB", "the content"},
          {"DB_KEYS", "the wrapped file keys"},
          {"DB_SERVER", "the server’s own timers and jobs"}
        }) {
      read.put(one[0] + "_URL", "Where the database of " + one[1] + " is, as a JDBC address.");
      read.put(one[0] + "_USER", "The account there that the product runs under.");
      read.put(one[0] + "_PASSWORD", "Its password; never written to a file that others can read.");
    }
    read.put("NODE_NAME", "On WildFly, which node this is: another name on each. `supervision`.");
    return read;
  }

  private static final String SERVER =
      """

      ## Read by the server
      The databases belong to the server's data sources, whose configuration reads these from the environment of the
      server's process at each start; see [the runbook](runbook/install.md). The commands for verifying and for keys read
      those of the databases too.

      | environment | why |
      |---|---|
      """;

  private static final String HEAD =
      """
      # Settings

      Everything that can be set, and nothing else. Each is read from the environment under its key, else from the
      system property, else it has its default: the environment goes before the property, unlike MicroProfile Config,
      because it is what the runbook sets. This page is written from the code.

      | environment | system property | type | default | why |
      |---|---|---|---|---|
      """;
}
