package org.supervision.ejb.access;

import jakarta.inject.Inject;
import java.time.Clock;
import org.supervision.ejb.setting.Setting;
import org.supervision.ejb.setting.Settings;

/** Noting outside the database how far the access log has come. */
class LogAnchors {

  @Inject private AccessLog log;
  @Inject private Clock clock;

  /** Notes the heads that have moved, where a file for them is set; how many those were. */
  int note() {
    return Settings.text(Setting.ANCHOR_FILE).isEmpty()
        ? 0
        : new Anchors(Settings.file(Setting.ANCHOR_FILE)).add(clock.instant(), log.heads());
  }
}
