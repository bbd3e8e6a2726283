package org.supervision.ejb.record;

import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import org.supervision.domain.shared.London;
import org.supervision.ejb.file.WritesBeside;
import org.supervision.ejb.file.WrittenBeside;
import org.supervision.ejb.keys.FileKey;

/** What somebody said to a draft that was released to them unread (PRODUCT T6). */
class ReleasesWritten implements WritesBeside {

  @Inject private SupervisionRecords records;

  @Override
  public Stream<WrittenBeside> in(String fileId, FileKey key) {
    return records.commentedIn(fileId).stream()
        .map(
            one ->
                new WrittenBeside(
                    "release",
                    London.day(one.getRelease().getAnsweredAt()),
                    one.superviseeId(),
                    List.of(key.open(one.commentContext(), one.getRelease().getComment()))));
  }
}
