package org.supervision.ejb.policy;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.supervision.domain.policy.Policy;
import org.supervision.ejb.setting.Setting;
import org.supervision.ejb.setting.Settings;

/**
 * Reads the policy packs when the application starts and keeps each text that was not there before.
 * A pack that is refused is named in the server's log with what is wrong; the one in force stays
 * so.
 */
@Singleton
@Startup
public class PolicyPacks {

  private static final Logger LOG = Logger.getLogger(PolicyPacks.class.getName());

  @Inject private PolicyVersions versions;
  @Inject private Clock clock;

  private final PolicyReader reader = new PolicyReader();
  private final List<PolicyProblem> refused = new ArrayList<>();

  /** Reads all packs, those of the council's folder too; which are new is kept. */
  @PostConstruct
  public void load() {
    refused.clear();
    PackFiles.shipped().forEach(this::take);
    if (!Settings.text(Setting.POLICY_DIR).isEmpty()) {
      loadFrom(Settings.file(Setting.POLICY_DIR));
    }
  }

  private void loadFrom(Path folder) {
    try {
      PackFiles.in(folder).forEach(this::take);
    } catch (IOException unreadable) {
      LOG.log(
          Level.SEVERE, "No policy could be read from {0}: {1}", new Object[] {folder, unreadable});
    }
  }

  private void take(String file, String text) {
    try {
      Policy policy = reader.read(file, text);
      if (versions.keep(policy, text, digest(text), clock.instant())) {
        LOG.log(
            Level.INFO, "Policy {0} version {1} accepted", new Object[] {file, policy.version()});
      }
    } catch (PolicyRefused wrong) {
      refused.addAll(wrong.problems());
      LOG.log(Level.SEVERE, "Policy refused, the one in force stays: {0}", wrong.getMessage());
    }
  }

  /** All that is wrong with the packs that were refused when they were last read here. */
  public List<PolicyProblem> refused() {
    return List.copyOf(refused);
  }

  private static String digest(String text) {
    try {
      MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(sha256.digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
