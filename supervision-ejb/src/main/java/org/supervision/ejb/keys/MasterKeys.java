package org.supervision.ejb.keys;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.file.attribute.FileTime;
import org.supervision.ejb.setting.Setting;
import org.supervision.ejb.setting.Settings;

/** The master key in force on this node, read again when its file has been rotated. */
@ApplicationScoped
class MasterKeys {

  private MasterKeyFile file;
  private MasterKey key;
  private FileTime readAt;

  @PostConstruct
  void find() {
    file = new MasterKeyFile(Settings.file(Setting.MASTER_KEY_FILE));
  }

  /** The key; throws IllegalStateException naming the file where it is missing. */
  synchronized MasterKey current() {
    FileTime writtenAt = file.writtenAt();
    if (!writtenAt.equals(readAt)) {
      key = file.read();
      readAt = writtenAt;
    }
    return key;
  }
}
