package org.supervision.domain.retention;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What of a certificate its digest is made of. It stands apart from the entity, so that the command
 * that verifies needs no persistence provider.
 */
public final class CertificateColumns {

  /** What stands before the first certificate of an organisation. */
  public static final String NOTHING_BEFORE = "0".repeat(64);

  /** The columns, in their order. */
  public static final List<String> DIGESTED =
      List.of(
          "id",
          "organisation_id",
          "certificate_number",
          "file_id",
          "supervisee_id",
          "staff_number",
          "left_on",
          "kept_until",
          "proposed_by",
          "proposed_at",
          "approved_by",
          "approved_at",
          "carried_out_by",
          "destroyed_at",
          "authority",
          "destroyed",
          "backups_until",
          "digest_before");

  /** The same of a certificate of a purge, whose digest the database makes. */
  public static final List<String> DIGESTED_OF_PURGE =
      List.of(
          "id",
          "organisation_id",
          "note_number",
          "kept_class",
          "before_day",
          "period",
          "policy_version",
          "purged_at",
          "how_many",
          "digest_before");

  private CertificateColumns() {}

  /** The digest, hexadecimal, of columns by their names. */
  public static String digest(Map<String, ?> columns) {
    return digest(DIGESTED, columns);
  }

  /** The same of the columns named. */
  public static String digest(List<String> names, Map<String, ?> columns) {
    try {
      MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
      byte[] text = canonical(names, columns).getBytes(StandardCharsets.UTF_8);
      return HexFormat.of().formatHex(sha256.digest(text));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String canonical(List<String> names, Map<String, ?> columns) {
    return names.stream()
        .map(name -> name + "=" + columns.get(name))
        .collect(Collectors.joining("\n"));
  }
}
