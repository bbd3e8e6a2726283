package org.supervision.ejb.feed;

import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.supervision.domain.people.Organisation;
import org.supervision.ejb.setting.Setting;
import org.supervision.ejb.setting.Settings;

/** The watched folder: one folder in it for each organisation, called as the organisation is. */
class FeedFolders {

  @Inject private FeedPeople people;
  @Inject private FeedFolder folder;

  /** Looks into each, where a folder is set. */
  void look() {
    if (Settings.text(Setting.FEED_FOLDER).isEmpty()) {
      return;
    }
    Path root = Settings.file(Setting.FEED_FOLDER);
    Set<String> used = new HashSet<>();
    for (Organisation one : people.organisations()) {
      String name = plain(one.getName());
      String own = used.add(name) ? name : name + "-" + one.getId();
      folder.look(root.resolve(own), one.getId());
    }
  }

  /** Small letters and digits, with dashes: a name that every system takes for a folder. */
  static String plain(String name) {
    String plain = name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
    return plain.replaceAll("^-|-$", "");
  }
}
