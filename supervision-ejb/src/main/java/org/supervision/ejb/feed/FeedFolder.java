package org.supervision.ejb.feed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.supervision.domain.feed.FeedNotNamedSo;
import org.supervision.domain.shared.Ids;

/**
 * The folder of one organisation into which its HR system drops feeds. A file is taken by renaming
 * it, which one of several nodes can, and deleted once it is kept; a node that stops in between
 * leaves it for the next look of any.
 */
@ApplicationScoped
public class FeedFolder {

  private static final Logger LOG = Logger.getLogger(FeedFolder.class.getName());
  private static final String TAKEN = "taken";
  private static final String TAKEN_BY_ANOTHER = "Another node took it.";
  private static final String REFUSED = "refused";
  private static final String TABLE = ".csv";

  /** What programs that copy name a file which is not finished. */
  private static final String UNFINISHED = "(?i)\\..*|.*~|.*\\.(part|filepart|tmp|partial)";

  @Inject private FeedArrivals arrivals;

  /** Size and time of each file at the look before. */
  private final Map<Path, List<Object>> before = new HashMap<>();

  /** Takes what was there at the look before and did not change since. */
  synchronized void look(Path folder, String organisationId) {
    try {
      Files.createDirectories(folder.resolve(TAKEN));
      Files.createDirectories(folder.resolve(REFUSED));
      for (Path file : files(folder)) {
        if (!file.getFileName().toString().matches(UNFINISHED) && isFinished(file)) {
          take(file);
        }
      }
      for (Path file : files(folder.resolve(TAKEN))) {
        keep(file, organisationId);
      }
    } catch (IOException | RuntimeException e) {
      LOG.log(Level.WARNING, e, () -> "The watched folder waits for the next look.");
    }
  }

  private boolean isFinished(Path file) throws IOException {
    try {
      List<Object> now = List.of(Files.size(file), Files.getLastModifiedTime(file));
      if (!now.equals(before.put(file, now))) {
        return false;
      }
    } catch (NoSuchFileException another) {
      before.remove(file);
      LOG.log(Level.FINE, another, () -> TAKEN_BY_ANOTHER);
      return false;
    }
    before.remove(file);
    return true;
  }

  /** Its name may say anything: what it is called from now on does not. */
  private static void take(Path file) throws IOException {
    String name = file.getFileName().toString();
    String ending = name.toLowerCase(Locale.ROOT).endsWith(TABLE) ? TABLE : "";
    Path to = file.resolveSibling(TAKEN).resolve(Ids.next() + ending);
    try {
      Files.move(file, to, StandardCopyOption.ATOMIC_MOVE);
    } catch (NoSuchFileException another) {
      LOG.log(Level.FINE, another, () -> TAKEN_BY_ANOTHER);
    }
  }

  private void keep(Path file, String organisationId) throws IOException {
    String name = file.getFileName().toString();
    String id = name.replace(TABLE, "");
    if (!Ids.isId(id)) {
      return;
    }
    try {
      boolean kept =
          name.endsWith(TABLE)
              ? arrivals.keep(id, organisationId, read(file))
              : arrivals.turnAway(id, organisationId, new FeedNotNamedSo());
      if (kept) {
        Files.deleteIfExists(file);
      } else {
        Files.move(file, file.getParent().resolveSibling(REFUSED).resolve(name));
      }
    } catch (NoSuchFileException another) {
      LOG.log(Level.FINE, another, () -> "Another node kept it.");
    }
  }

  private static byte[] read(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return in.readNBytes(FeedService.LONGEST + 1);
    }
  }

  /** The files of a folder; what is a link is none. */
  private static List<Path> files(Path folder) {
    try (Stream<Path> all = Files.list(folder)) {
      return all.filter(one -> Files.isRegularFile(one, LinkOption.NOFOLLOW_LINKS))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
