package org.supervision.ejb.policy;

/**
 * One thing that is wrong with a policy pack.
 *
 * @param file name of the pack
 * @param line where it is, counted from 1; 0 where it cannot be told
 * @param what is wrong
 * @param remedy what to do about it
 */
public record PolicyProblem(String file, int line, String what, String remedy) {

  /** As one line for a log or a page: file, line, what is wrong, what to do. */
  @Override
  public String toString() {
    String place = line > 0 ? file + ", line " + line : file;
    return place + ": " + what + ". " + remedy;
  }
}
