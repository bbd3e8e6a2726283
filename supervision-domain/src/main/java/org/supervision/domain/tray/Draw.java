package org.supervision.domain.tray;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;

/**
 * Draws a sample so that nobody chooses and everybody can repeat it: the records stand in the order
 * of the SHA-256 of the seed and their identifier, and the first of them are taken.
 */
public final class Draw {

  private final String seed;

  /** A draw with a seed, which nobody knew before. */
  public Draw(String seed) {
    this.seed = seed;
  }

  /** The sample: at most {@code size} of the candidates, in the order in which they were drawn. */
  public List<Candidate> of(Collection<Candidate> candidates, int size) {
    return candidates.stream()
        .sorted(Comparator.comparing(candidate -> lot(candidate.recordId())))
        .limit(size)
        .toList();
  }

  private String lot(String recordId) {
    try {
      byte[] drawn = (seed + recordId).getBytes(StandardCharsets.US_ASCII);
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(drawn));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("This Java has no SHA-256", e);
    }
  }
}
