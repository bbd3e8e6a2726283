package org.supervision.ejb.action;

import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import org.supervision.domain.shared.London;
import org.supervision.ejb.file.WritesBeside;
import org.supervision.ejb.file.WrittenBeside;
import org.supervision.ejb.keys.FileKey;

/** What was said when an action was looked at again: what stood in the way, what it changed. */
class ActionNotes implements WritesBeside {

  @Inject private Actions actions;

  @Override
  public Stream<WrittenBeside> in(String fileId, FileKey key) {
    return actions.explainedIn(fileId).stream()
        .map(
            step ->
                new WrittenBeside(
                    "action",
                    London.day(step.getTakenAt()),
                    step.getById(),
                    List.of(key.open(step.context(), step.getNote()))));
  }
}
