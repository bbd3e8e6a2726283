package org.supervision.ejb.retention;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.Year;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.supervision.domain.access.Verb;
import org.supervision.domain.people.Person;
import org.supervision.domain.retention.DisposalCertificate;
import org.supervision.domain.retention.SaidBy;
import org.supervision.domain.shared.Cells;
import org.supervision.domain.shared.London;

/**
 * What was destroyed in a year, as a table to be kept with the council's disposal records (FOIA
 * section 46): the certificates, one a line.
 */
@Stateless
@RolesAllowed("staff")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class DisposalLogService {

  @Inject private HoldDoor door;
  @Inject private DisposalCertificates certificates;

  /** The table of a year in London as CSV; logged with its count before it is given out. */
  public String table(Year year) {
    door.requireHr(Verb.EXPORT);
    List<DisposalCertificate> found =
        certificates.between(door.caller().organisationId(), start(year), start(year.plusYears(1)));
    door.access().listed("disposal log", found.size());
    Map<String, Person> people =
        door.names().of(found.stream().flatMap(DisposalLogService::said).distinct().toList());
    StringBuilder text = new StringBuilder();
    line(
        text,
        "Certificate",
        "Staff number",
        "Left the authority",
        "Kept until",
        "Proposed by",
        "Approved by",
        "Carried out by",
        "Destroyed on",
        "Authority",
        "Backups of its key gone after",
        "Digest");
    found.forEach(one -> line(text, one, people));
    return text.toString();
  }

  private static void line(
      StringBuilder text, DisposalCertificate one, Map<String, Person> people) {
    SaidBy by = one.getSaidBy();
    line(
        text,
        String.valueOf(one.getNumber()),
        one.getStaffNumber(),
        one.getLeftOn().toString(),
        one.getKeptUntil().toString(),
        people.get(by.getProposedBy()).getName(),
        people.get(by.getApprovedBy()).getName(),
        people.get(by.getCarriedOutBy()).getName(),
        London.day(one.getDestroyedAt()).toString(),
        one.getAuthority(),
        one.getBackupsUntil().toString(),
        one.getDigest());
  }

  private static Stream<String> said(DisposalCertificate one) {
    SaidBy by = one.getSaidBy();
    return Stream.of(by.getProposedBy(), by.getApprovedBy(), by.getCarriedOutBy());
  }

  private static Instant start(Year year) {
    return year.atDay(1).atStartOfDay(London.ZONE).toInstant();
  }

  private static void line(StringBuilder text, String... cells) {
    Object[] harmless = Arrays.stream(cells).map(Cells::harmless).toArray();
    text.append(CSVFormat.DEFAULT.format(harmless)).append("\r\n");
  }
}
