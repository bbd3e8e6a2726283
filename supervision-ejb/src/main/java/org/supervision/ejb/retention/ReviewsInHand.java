package org.supervision.ejb.retention;

import jakarta.inject.Inject;
import org.supervision.ejb.access.FileReviews;

/** Whose turn it is to look into a file before it is destroyed: whoever opened its facts last. */
class ReviewsInHand implements FileReviews {

  @Inject private Disposals disposals;

  @Override
  public boolean isInHand(String fileId, String personId) {
    return disposals.of(fileId).filter(one -> one.isReviewedBy(personId)).isPresent();
  }
}
