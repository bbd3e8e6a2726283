package org.supervision.ejb.retention;

import jakarta.batch.api.chunk.listener.AbstractChunkListener;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Named;
import java.util.concurrent.TimeUnit;

/**
 * Lets a job of the night rest between its chunks, nine times as long as the last one took: whoever
 * is at work meanwhile has the server and the database to themselves nine tenths of the time. A job
 * of one chunk does not rest at all.
 */
@Named("unhurried")
@Dependent
public class Unhurried extends AbstractChunkListener {

  private static final int REST = 9;

  private long begunAt;

  /** Before the chunk has read or locked anything. */
  @Override
  public void beforeChunk() throws InterruptedException {
    if (begunAt != 0) {
      TimeUnit.NANOSECONDS.sleep(REST * (System.nanoTime() - begunAt));
    }
    begunAt = System.nanoTime();
  }
}
