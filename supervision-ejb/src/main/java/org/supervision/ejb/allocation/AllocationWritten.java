package org.supervision.ejb.allocation;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.supervision.domain.allocation.Deviation;
import org.supervision.domain.allocation.Difficulty;
import org.supervision.domain.shared.London;
import org.supervision.ejb.file.WritesBeside;
import org.supervision.ejb.file.WrittenBeside;
import org.supervision.ejb.keys.FileKey;

/** Why somebody was to be supervised against a rule, and what wasn't working once it is settled. */
class AllocationWritten implements WritesBeside {

  @Inject private Deviations deviations;
  @Inject private Difficulties difficulties;

  @Override
  public Stream<WrittenBeside> in(String fileId, FileKey key) {
    return Stream.concat(
        deviations.ofFile(fileId).stream().flatMap(one -> written(one, key)),
        difficulties.settledIn(fileId).stream().flatMap(one -> written(one, key)));
  }

  private static Stream<WrittenBeside> written(Deviation one, FileKey key) {
    WrittenBeside asked =
        new WrittenBeside(
            "deviation",
            London.day(one.getAskedAt()),
            one.getAskedById(),
            List.of(key.open(one.reasonContext(), one.getReason())));
    Optional<WrittenBeside> answered =
        Optional.ofNullable(one.getAnswer())
            .map(
                answer ->
                    new WrittenBeside(
                        "deviationAnswer",
                        London.day(one.getDecidedAt()),
                        one.getDecidedById(),
                        List.of(key.open(one.answerContext(), answer))));
    return Stream.concat(Stream.of(asked), answered.stream());
  }

  private static Stream<WrittenBeside> written(Difficulty one, FileKey key) {
    return Stream.of(
        new WrittenBeside(
            "difficulty",
            London.day(one.getRaisedAt()),
            one.getRaisedById(),
            List.of(key.open(one.accountContext(), one.getAccount()))),
        new WrittenBeside(
            "difficultyOutcome",
            London.day(one.getSettledAt()),
            one.getSettledById(),
            List.of(key.open(one.outcomeContext(), one.getOutcome()))));
  }
}
