package org.supervision.ejb.agreement;

import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import org.supervision.ejb.file.WritesBeside;
import org.supervision.ejb.file.WrittenBeside;
import org.supervision.ejb.keys.FileKey;

/** Why somebody would not sign an agreement, as their supervisor recorded it (PRODUCT A2). */
class RefusalsWritten implements WritesBeside {

  @Inject private SupervisionAgreements agreements;

  @Override
  public Stream<WrittenBeside> in(String fileId, FileKey key) {
    return agreements.ofFile(fileId).stream()
        .filter(one -> one.getRefusalReason() != null)
        .map(
            one ->
                new WrittenBeside(
                    "refusal",
                    one.getSignedOn(),
                    one.getSupervisorId(),
                    List.of(key.open(one.refusalContext(), one.getRefusalReason()))));
  }
}
