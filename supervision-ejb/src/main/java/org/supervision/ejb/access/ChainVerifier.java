package org.supervision.ejb.access;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.supervision.domain.access.Verb;

/**
 * Goes through the access log row by row and names the first link that does not hold. What is in
 * the database alone proves that nothing was changed, taken out, put in or moved; that nothing was
 * cut off or written anew as a whole is proved by the anchors, which are kept outside it.
 */
final class ChainVerifier {

  private final Map<String, ChainHead> starts = new HashMap<>();
  private final Map<String, ChainHead> heads = new HashMap<>();
  private final Map<String, List<ChainHead>> anchors = new HashMap<>();
  private final Map<String, LoggedSeal> seals = new HashMap<>();
  private final Set<String> seen = new HashSet<>();
  private ChainHead last;
  private BrokenLink broken;
  private long rows;

  /**
   * @param starts the last row that was purged of each chain of which some were
   * @param heads how far each chain says that it has come
   * @param anchors how far chains had come when it was noted elsewhere
   */
  ChainVerifier(
      Collection<ChainHead> starts, Collection<ChainHead> heads, Collection<ChainHead> anchors) {
    starts.forEach(start -> this.starts.put(start.chainId(), start));
    heads.forEach(head -> this.heads.put(head.chainId(), head));
    anchors.forEach(
        anchor ->
            this.anchors.computeIfAbsent(anchor.chainId(), id -> new ArrayList<>()).add(anchor));
  }

  /** Takes the next row; rows come by chain, then by number. */
  void next(LogLink link) {
    String chain = link.entry().chainId();
    if (last == null || !last.chainId().equals(chain)) {
      endChain();
      begin(chain);
    }
    rows++;
    checkLink(link);
    last = new ChainHead(chain, link.seq(), link.hash());
    holdAgainstAnchors(last);
    if (link.entry().verb() == Verb.SEAL) {
      seals.put(link.entry().subjectId(), seal(link.entry()));
    }
  }

  /** Ends with the last row; the first broken link, or empty where all hold. */
  Optional<BrokenLink> end() {
    endChain();
    starts.keySet().stream().filter(chain -> !seen.contains(chain)).sorted().forEach(this::purged);
    heads.values().stream()
        .filter(head -> head.seq() > 0 && !seen.contains(head.chainId()))
        .forEach(head -> found(head.chainId(), 1, "and all after it are missing"));
    anchors.keySet().stream()
        .filter(chain -> !seen.contains(chain))
        .forEach(chain -> found(chain, 1, "and all after it are missing"));
    return Optional.ofNullable(broken);
  }

  /** The last seal of each thing that was sealed. */
  Map<String, LoggedSeal> seals() {
    return seals;
  }

  /** How many rows were read. */
  long rows() {
    return rows;
  }

  /** How many chains were read. */
  int chains() {
    return seen.size();
  }

  private void begin(String chain) {
    last = starts.getOrDefault(chain, new ChainHead(chain, 0, LogLink.nothing()));
    seen.add(chain);
    holdAgainstAnchors(last);
  }

  /** A chain of which every row was purged: it ends where it begins. */
  private void purged(String chain) {
    begin(chain);
    endChain();
  }

  private void holdAgainstAnchors(ChainHead row) {
    anchors.getOrDefault(row.chainId(), List.of()).stream()
        .filter(anchor -> anchor.seq() == row.seq() && !Arrays.equals(anchor.hash(), row.hash()))
        .forEach(
            anchor -> found(row.chainId(), row.seq(), "is not the row that was noted outside"));
  }

  private void checkLink(LogLink link) {
    String chain = link.entry().chainId();
    if (link.seq() > last.seq() + 1) {
      found(chain, last.seq() + 1, "is missing");
    } else if (link.seq() < last.seq() + 1) {
      found(chain, link.seq(), "was put in");
    } else if (!link.isIntact()) {
      found(chain, link.seq(), "was changed");
    } else if (!Arrays.equals(link.prevHash(), last.hash())) {
      found(chain, link.seq(), "does not follow from the row before it");
    }
  }

  private void endChain() {
    if (last == null) {
      return;
    }
    String chain = last.chainId();
    ChainHead head = heads.get(chain);
    if (head == null) {
      found(chain, last.seq(), "is the last, and the chain's head is missing");
    } else if (head.seq() > last.seq()) {
      found(chain, last.seq() + 1, "is missing: the chain's end was cut off");
    } else if (head.seq() < last.seq()) {
      found(chain, head.seq() + 1, "was put in after the chain's head");
    } else if (!Arrays.equals(head.hash(), last.hash())) {
      found(chain, last.seq(), "is not the one that the chain's head names");
    }
    long end = last.seq();
    anchors.getOrDefault(chain, List.of()).stream()
        .filter(anchor -> anchor.seq() > end)
        .forEach(anchor -> found(chain, end + 1, "is missing, though it was noted outside"));
  }

  private void found(String chain, long seq, String what) {
    if (broken == null) {
      broken = new BrokenLink(chain, seq, "Row " + seq + " of chain " + chain + " " + what + ".");
    }
  }

  private static LoggedSeal seal(LogEntry entry) {
    return new LoggedSeal(
        entry.subjectKind(),
        entry.subjectId(),
        entry.chainId(),
        entry.superviseeId(),
        entry.digest() == null ? "" : HexFormat.of().formatHex(entry.digest()));
  }
}
