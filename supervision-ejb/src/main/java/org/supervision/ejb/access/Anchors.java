package org.supervision.ejb.access;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/**
 * The file outside the database that notes how far the chains had come: a line for each that has
 * moved since, with the time, the chain, the number and hash of its last row. It is only ever added
 * to.
 */
final class Anchors {

  private static final int PARTS = 4;

  private final Path path;

  Anchors(Path path) {
    this.path = path;
  }

  /** Everything noted so far, the oldest first; empty where nothing was. */
  List<ChainHead> read() {
    if (!Files.exists(path)) {
      return List.of();
    }
    try {
      return new ArrayList<>(Files.readAllLines(path).stream().map(this::head).toList());
    } catch (IOException e) {
      throw new UncheckedIOException("The anchors cannot be read: " + path, e);
    }
  }

  /** Adds the heads that have moved since they were last noted; how many those were. */
  int add(Instant at, List<ChainHead> heads) {
    Map<String, ChainHead> noted = new HashMap<>();
    read().forEach(head -> noted.put(head.chainId(), head));
    List<String> lines =
        heads.stream()
            .filter(head -> head.seq() > 0 && hasMoved(noted.get(head.chainId()), head))
            .map(head -> line(at, head))
            .toList();
    try {
      Files.write(
          path,
          lines,
          StandardCharsets.US_ASCII,
          StandardOpenOption.CREATE,
          StandardOpenOption.APPEND,
          StandardOpenOption.SYNC);
      return lines.size();
    } catch (IOException e) {
      throw new UncheckedIOException("The anchors cannot be written: " + path, e);
    }
  }

  private static boolean hasMoved(ChainHead noted, ChainHead now) {
    return noted == null || noted.seq() != now.seq() || !Arrays.equals(noted.hash(), now.hash());
  }

  private static String line(Instant at, ChainHead head) {
    return at
        + " "
        + head.chainId()
        + " "
        + head.seq()
        + " "
        + HexFormat.of().formatHex(head.hash());
  }

  private ChainHead head(String line) {
    String[] parts = line.split(" ");
    if (parts.length != PARTS) {
      throw new IllegalStateException("The anchors have a line that is none, in " + path);
    }
    return new ChainHead(parts[1], Long.parseLong(parts[2]), HexFormat.of().parseHex(parts[3]));
  }
}
