package org.supervision.ejb.access;

import jakarta.annotation.Resource;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.supervision.ejb.setting.DataSources;
import org.supervision.ejb.setting.Setting;
import org.supervision.ejb.setting.Settings;

/** Verifying the access log from within, and noting outside how far it has come. */
class LogVerification {

  @Resource(lookup = DataSources.CONTENT)
  private DataSource source;

  @Inject private AccessLog log;
  @Inject private Clock clock;
  @Inject @Any private Instance<SealSource> seals;

  /** The first broken link, or empty where every row and every seal holds. */
  Optional<BrokenLink> firstBroken() {
    List<ChainHead> noted = anchors().map(Anchors::read).orElse(List.of());
    try (Connection connection = source.getConnection()) {
      return new LogCheck(connection).run(noted, seals);
    } catch (SQLException e) {
      throw new IllegalStateException("The access log cannot be verified", e);
    }
  }

  /** Notes the heads that have moved, where a file for them is set; how many those were. */
  int anchor() {
    return anchors().map(file -> file.add(clock.instant(), log.heads())).orElse(0);
  }

  private static Optional<Anchors> anchors() {
    return Settings.text(Setting.ANCHOR_FILE).isEmpty()
        ? Optional.empty()
        : Optional.of(new Anchors(Settings.file(Setting.ANCHOR_FILE)));
  }
}
