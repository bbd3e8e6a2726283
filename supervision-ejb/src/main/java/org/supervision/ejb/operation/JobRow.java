package org.supervision.ejb.operation;

import java.time.Instant;
import org.supervision.domain.job.Job;
import org.supervision.domain.job.JobRun;

/**
 * A job before IT.
 *
 * @param last its last run, or null before the first
 * @param nextAt when it runs next
 */
public record JobRow(Job job, JobRun last, Instant nextAt) {}
