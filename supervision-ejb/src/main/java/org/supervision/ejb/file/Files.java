package org.supervision.ejb.file;

import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.supervision.domain.file.Custody;
import org.supervision.domain.file.FileOfPerson;
import org.supervision.domain.file.PersonWithFile;
import org.supervision.domain.file.SupervisionFile;
import org.supervision.domain.people.PostCriteria;
import org.supervision.domain.shared.NotVisible;
import org.supervision.ejb.access.SubjectFiles;

/** Finds files; whether the caller may see one is decided by the service that asks. */
public class Files implements SubjectFiles {

  @Inject private SupervisionFiles files;

  /**
   * @throws NotVisible where there is no file with this identifier
   */
  @Override
  public SupervisionFile get(String id) {
    return known(id).orElseThrow(NotVisible::new);
  }

  /** The file with an identifier, if there is one. */
  public Optional<SupervisionFile> known(String id) {
    return files.find(id);
  }

  /**
   * @throws NotVisible where the person has no file
   */
  public SupervisionFile of(String superviseeId) {
    return files.of(superviseeId).orElseThrow(NotVisible::new);
  }

  /** The file of somebody, where they have one. */
  public Optional<SupervisionFile> find(String superviseeId) {
    return files.of(superviseeId);
  }

  /** Somebody with the file about them, in one look. */
  public Optional<PersonWithFile> withPerson(String personId) {
    return files.withPerson(personId);
  }

  /** Whom some files are about, by file. */
  public Map<String, String> superviseesOf(Collection<String> ids) {
    return files.byIds(ids).stream()
        .collect(Collectors.toMap(SupervisionFile::getId, SupervisionFile::getSuperviseeId));
  }

  /** The files of who left an organisation, or is known to; the first to go first. */
  public List<FileOfPerson> ofLeavers(String organisationId, int first, int atMost) {
    return files.ofLeavers(organisationId, first, atMost);
  }

  /**
   * One file, those of whoever holds, held or is to hold a post like those asked for and of whom no
   * post is known, or all of an organisation where both are null; by staff number.
   */
  public List<FileOfPerson> covered(String organisationId, String fileId, PostCriteria posts) {
    return files.covered(organisationId, fileId, posts);
  }

  /** Who held a file, oldest first. */
  public List<Custody> custodyOf(String fileId) {
    return files.custodyOf(fileId);
  }
}
