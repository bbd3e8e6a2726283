package org.supervision.ejb.request;

import org.supervision.domain.access.FileSubject;
import org.supervision.domain.access.Openness;
import org.supervision.domain.request.DataRequest;

/**
 * The file of whoever asked, as far as their request says it: enough to ask what somebody is to
 * them, without looking for the file.
 */
record FileOfRequest(DataRequest request) implements FileSubject {

  @Override
  public String subjectKind() {
    return "file";
  }

  @Override
  public String subjectId() {
    return request.getFileId();
  }

  @Override
  public String organisationId() {
    return request.getOrganisationId();
  }

  @Override
  public String fileId() {
    return request.getFileId();
  }

  @Override
  public String superviseeId() {
    return request.getSuperviseeId();
  }

  @Override
  public String relationshipId() {
    return null;
  }

  @Override
  public String authorId() {
    return null;
  }

  @Override
  public Openness openness() {
    return Openness.PAIR;
  }
}
