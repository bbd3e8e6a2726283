package org.supervision.stage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** The identity provider, with the example realm; its logins are those of the example council. */
public final class Keycloak {

  /** Hundreds log in during the tests, all with one password that everybody knows. */
  private static final String HASTY =
      "{ \"passwordPolicy\": \"hashAlgorithm(pbkdf2-sha256) and hashIterations(1)\",";

  private final Workshop workshop;
  private final Ports ports;
  private final Processes processes;
  private final Path home = Path.of(Workshop.property("stage.keycloak")).normalize();
  private Processes.Running running;

  Keycloak(Workshop workshop, Ports ports, Processes processes) {
    this.workshop = workshop;
    this.ports = ports;
    this.processes = processes;
  }

  /** Starts it, once its own build is made, which is made one time. */
  public void start() throws IOException, InterruptedException {
    buildOnce();
    takeRealm();
    List<String> command =
        List.of(
            home.resolve("bin/kc.sh").toString(),
            "start",
            "--optimized",
            "--import-realm",
            // Without it Keycloak looks for others of its kind, on every address.
            "--cache=local",
            "--db-url=jdbc:h2:file:" + workshop.path("keycloak/h2") + ";NON_KEYWORDS=VALUE",
            "--http-enabled=true",
            "--http-host=" + Ports.HOST,
            "--http-port=" + ports.keycloak(),
            "--http-management-port=" + ports.keycloakManagement(),
            "--hostname=" + url());
    running = processes.start("Keycloak", workshop.log("keycloak"), environment(), command);
    Answers.await(running, issuer() + "/.well-known/openid-configuration");
  }

  /** It runs already. */
  void adopt(Processes.Running started) {
    running = started;
  }

  /** Kills it. */
  public void kill() {
    processes.kill(running);
  }

  /** The address of its pages. */
  public String url() {
    return "http://" + Ports.HOST + ":" + ports.keycloak();
  }

  /** What the product trusts. */
  public String issuer() {
    return url() + "/realms/supervision";
  }

  /** Its administrator, at the example realm. */
  public Realm realm() {
    return new Realm(url(), workshop.secret("keycloak-admin"));
  }

  /** What the product proves itself with. */
  public String clientSecret() {
    return workshop.secret("oidc");
  }

  private Map<String, String> environment() {
    return Map.of(
        "JAVA_HOME", System.getProperty("java.home"),
        "JAVA_OPTS_APPEND",
            "-Xms128m -Xmx384m -XX:-UseG1GC -Djava.net.preferIPv4Stack=true " + Memory.SHORT_LIFE,
        "KC_BOOTSTRAP_ADMIN_USERNAME", "admin",
        "KC_BOOTSTRAP_ADMIN_PASSWORD", workshop.secret("keycloak-admin"),
        "OIDC_CLIENT_SECRET", clientSecret());
  }

  private void buildOnce() throws IOException, InterruptedException {
    awaitBuild();
    if (Files.exists(home.resolve("built"))) {
      return;
    }
    Path script = workshop.root().resolve("supervision-ear/src/test/sh/build-keycloak.sh");
    processes.run(
        "Keycloak's build",
        workshop.log("keycloak-build"),
        environment(),
        List.of("sh", script.toString(), home.toString()));
  }

  /** A build of ours begins with it, beside what else has to be made. */
  private void awaitBuild() throws IOException {
    Path builder = home.resolve("builder");
    if (Files.exists(builder)) {
      long shell = Long.parseLong(Files.readString(builder).strip());
      ProcessHandle.of(shell).ifPresent(one -> one.onExit().join());
      Files.deleteIfExists(builder);
    }
  }

  private void takeRealm() throws IOException {
    Path imported = home.resolve("data/import");
    Files.createDirectories(imported);
    Files.createDirectories(workshop.path("keycloak"));
    String realm = Files.readString(workshop.root().resolve("config/keycloak/realm.json"));
    if (Boolean.getBoolean("stage.hasty")) {
      realm = realm.replaceFirst("\\{", HASTY);
    }
    Files.writeString(imported.resolve("supervision-realm.json"), realm);
  }
}
