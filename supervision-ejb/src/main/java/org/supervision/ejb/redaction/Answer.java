package org.supervision.ejb.redaction;

import java.util.List;
import org.supervision.ejb.copy.AnswerPaper;
import tools.jackson.databind.node.ObjectNode;

/**
 * What somebody is given.
 *
 * @param paper to read
 * @param data the same and all facts, for machines
 * @param documents what is given as it was filed
 */
record Answer(AnswerPaper paper, ObjectNode data, List<Attached> documents) {

  /** A document under its name in the answer. */
  record Attached(String id, String fileName) {}
}
