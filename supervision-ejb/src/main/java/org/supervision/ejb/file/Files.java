package org.supervision.ejb.file;

import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.supervision.domain.file.Custody;
import org.supervision.domain.file.SupervisionFile;
import org.supervision.domain.shared.NotVisible;

/** Finds files; whether the caller may see one is decided by the service that asks. */
public class Files {

  @Inject private SupervisionFiles files;

  /** @throws NotVisible where there is no file with this identifier */
  public SupervisionFile get(String id) {
    return files.find(id).orElseThrow(NotVisible::new);
  }

  /** @throws NotVisible where the person has no file */
  public SupervisionFile of(String superviseeId) {
    return files.of(superviseeId).orElseThrow(NotVisible::new);
  }

  /** The files of these people, by person. */
  public Map<String, SupervisionFile> ofAll(Collection<String> supervisees) {
    return files.ofAll(supervisees).stream()
        .collect(Collectors.toMap(SupervisionFile::getSuperviseeId, Function.identity()));
  }

  /** Who held a file, oldest first. */
  public List<Custody> custodyOf(String fileId) {
    return files.custodyOf(fileId);
  }
}
