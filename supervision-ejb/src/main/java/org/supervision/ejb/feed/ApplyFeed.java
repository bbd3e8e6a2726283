package org.supervision.ejb.feed;

import jakarta.batch.api.AbstractBatchlet;
import jakarta.batch.api.BatchProperty;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The step of the job {@code feed} that applies one run. */
@Named("applyFeed")
@Dependent
public class ApplyFeed extends AbstractBatchlet {

  @Inject
  @BatchProperty(name = "run")
  private String run;

  @Inject private FeedApplication application;
  @Inject private FeedUpkeep upkeep;

  @Override
  public String process() {
    try {
      application.apply(run);
    } catch (FeedStopped stopped) {
      upkeep.stop(run, stopped.rule(), stopped.line());
    }
    return "DONE";
  }
}
