package org.supervision.ejb.retention;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.commons.csv.CSVFormat;
import org.supervision.domain.access.Verb;
import org.supervision.domain.file.FileOfPerson;
import org.supervision.domain.people.Person;
import org.supervision.domain.retention.Hold;
import org.supervision.domain.shared.Cells;

/** Which files a hold covers today, as a table to be given to who asked for it: facts alone. */
@Stateless
@RolesAllowed("staff")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class HeldFilesService {

  @Inject private HoldDoor door;
  @Inject private Retention retention;

  /** The table as CSV, one file a line; logged with its count before it is given out. */
  public String table(String holdId) {
    Hold hold = door.find(holdId, Verb.EXPORT);
    List<FileOfPerson> files =
        door.files().covered(hold.getOrganisationId(), hold.getFileId(), hold.getPosts());
    door.access().looked(HoldDoor.SUBJECT, holdId, Verb.EXPORT);
    door.access().listed("held files", files.size());
    Map<String, Kept> kept = retention.ofLeavers(files.stream().map(FileOfPerson::person).toList());
    StringBuilder text = new StringBuilder();
    line(text, "Staff number", "Given name", "Family name", "Left the authority", "Kept until");
    for (FileOfPerson one : files) {
      Person person = one.person();
      line(
          text,
          person.getStaffNumber(),
          person.getGivenName(),
          person.getFamilyName(),
          cell(person.getLeftOn()),
          cell(kept.get(person.getId()).until().until()));
    }
    return text.toString();
  }

  private static String cell(LocalDate day) {
    return Objects.toString(day, "");
  }

  private static void line(StringBuilder text, String... cells) {
    Object[] harmless = Arrays.stream(cells).map(Cells::harmless).toArray();
    text.append(CSVFormat.DEFAULT.format(harmless)).append("\r\n");
  }
}
