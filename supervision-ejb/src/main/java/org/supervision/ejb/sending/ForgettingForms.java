package org.supervision.ejb.sending;

import jakarta.inject.Inject;
import java.time.LocalDate;
import org.supervision.domain.job.Job;
import org.supervision.ejb.job.NightlyJob;

/** Forgets which forms were sent long ago. */
class ForgettingForms implements NightlyJob {

  @Inject private SentForms forms;

  @Override
  public Job job() {
    return Job.FORGET_FORMS;
  }

  @Override
  public int run(LocalDate day) {
    return forms.forgetOld();
  }
}
