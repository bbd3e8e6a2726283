package org.supervision.ejb.retention;

import jakarta.batch.api.BatchProperty;
import jakarta.batch.api.chunk.AbstractItemReader;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import org.supervision.domain.file.FileOfPerson;

/**
 * Reads, for the job {@code review}, the files whose time could be over and those before HR, by
 * identifier; the last one read is where a job that was stopped goes on.
 */
@Named("dueFiles")
@Dependent
public class DueFiles extends AbstractItemReader {

  private static final int PAGE = 200;

  @Inject
  @BatchProperty(name = "day")
  private String day;

  @Inject private DisposalReview review;

  private final Deque<FileOfPerson> ahead = new ArrayDeque<>();
  private String last = "";

  @Override
  public void open(Serializable checkpoint) {
    last = checkpoint == null ? "" : (String) checkpoint;
  }

  @Override
  public Object readItem() {
    if (ahead.isEmpty()) {
      ahead.addAll(review.next(last, LocalDate.parse(day), PAGE));
    }
    FileOfPerson next = ahead.poll();
    if (next != null) {
      last = next.fileId();
    }
    return next;
  }

  @Override
  public Serializable checkpointInfo() {
    return last;
  }
}
