package org.supervision.ejb.file;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.supervision.domain.file.Custody;
import org.supervision.domain.file.SupervisionFile;
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
    return files.find(id).orElseThrow(NotVisible::new);
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

  /** Who held a file, oldest first. */
  public List<Custody> custodyOf(String fileId) {
    return files.custodyOf(fileId);
  }
}
