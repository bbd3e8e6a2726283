package org.supervision.ejb.employment;

import java.util.List;
import org.supervision.domain.people.Absence;
import org.supervision.domain.people.Person;
import org.supervision.domain.people.Presence;

/**
 * What HR knows of somebody: facts, and nothing of their supervision but who does it.
 *
 * @param fileId their personal supervision file, or null where they have none
 * @param posts the latest first
 * @param employments the latest first
 * @param absences days, never why; the latest first
 * @param managers who manages them in the line now or later
 * @param supervisedBy whoever supervises, supervised or is to supervise them; the latest first
 * @param recorded what HR said that their system does not tell; the latest first
 * @param recordable whether the caller may say it
 */
public record PersonView(
    Person person,
    String fileId,
    Presence presence,
    List<PostView> posts,
    List<EmploymentView> employments,
    List<Absence> absences,
    List<ManagerView> managers,
    List<SupervisedBy> supervisedBy,
    List<RecordedView> recorded,
    boolean recordable) {}
