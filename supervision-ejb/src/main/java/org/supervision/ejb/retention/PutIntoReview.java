package org.supervision.ejb.retention;

import jakarta.batch.api.BatchProperty;
import jakarta.batch.api.chunk.AbstractItemWriter;
import jakarta.batch.runtime.context.JobContext;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import org.supervision.domain.file.FileOfPerson;

/** Puts, in the job {@code review}, files whose time is over before HR, and takes others away. */
@Named("putIntoReview")
@Dependent
public class PutIntoReview extends AbstractItemWriter {

  @Inject
  @BatchProperty(name = "day")
  private String day;

  @Inject private DisposalReview review;
  @Inject private JobContext job;

  @Override
  public void writeItems(List<Object> items) {
    List<FileOfPerson> files = items.stream().map(FileOfPerson.class::cast).toList();
    int changed = review.look(files, LocalDate.parse(day));
    int before = job.getTransientUserData() instanceof Integer count ? count : 0;
    job.setTransientUserData(before + changed);
  }
}
