package org.supervision.bench;

/** Somebody, or something, that does the work that is measured. */
interface Asking {

  /** Does one piece of work; throws where the answer is not what was asked for. */
  void work(Work work) throws Exception;
}
