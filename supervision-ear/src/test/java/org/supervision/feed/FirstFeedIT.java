package org.supervision.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.supervision.stage.Commands;
import org.supervision.stage.OnStage;
import org.supervision.stage.Realm;
import org.supervision.stage.Stage;
import org.supervision.stage.Visitor;

/**
 * A council begins with what its IT installed and nobody in it: a command puts its first people in
 * HR in, and their first feed everybody else.
 */
@OnStage
class FirstFeedIT {

  private static final String COUNCIL = "Southmere Council";
  private static final String SAL = "S1,Sal,Marsh,sal";
  private static final String PAT = "S2,Pat,Lowe,pat";
  private static final String FEED =
      "person_number,given_name,family_name,login,email,regulator,registration_number,registration_renewal,employment_number,employment_start,employment_end,contract,hours,post_start,role,"
          + "title,level,team_key,team,service,directorate,stage,stage_start,placement_days,supervised,manager_number,absences\n"
          + "S1,Sal,Marsh,sal,,,,,1,2019-04-01,,permanent,,2019-04-01,hr-officer,"
          + "HR officer,3,people,People,Corporate,Resources,,,,no,S2,\n"
          + "S2,Pat,Lowe,pat,,,,,1,2019-04-01,,permanent,,2019-04-01,hr-manager,"
          + "HR manager,4,people,People,Corporate,Resources,,,,no,,\n"
          + "S3,Mel,Harbour,mel,,Social Work England,,,1,2020-01-06,,permanent,,2020-01-06,team-manager,"
          + "team manager,3,children-families-first,Families South,Safeguarding,Children’s Services,,,,no,,\n"
          + "S4,Wes,Fenwick,wes,,Social Work England,,,1,2020-01-06,,permanent,,2020-01-06,social-worker,"
          + "social worker,1,children-families-first,Families South,Safeguarding,Children’s Services,,,,yes,S3,\n";

  /** {@code -Dfeed.people=5000} lets so many more come with the first feed, and says how long. */
  private static final int MORE = Integer.getInteger("feed.people", 0);

  private static final int A_TEAM = 20;
  private static final String WORKER = "social-worker,social worker,1";

  @Test
  void aCommandPutsHrInAndHrEverybodyElse(Stage stage, @TempDir Path folder) throws Exception {
    Commands commands = Commands.in(folder, stage);
    assertThat(begin(commands, "nowhere", SAL, PAT))
        .startsWith("There is no policy 'nowhere'; there are bcp, ")
        .endsWith("1");
    assertThat(begin(commands, "bcp", SAL, "S2,Nina,Lowe,Nina"))
        .startsWith("Somebody signs in as 'Nina' already. Nothing was put in.")
        .endsWith("1");
    assertThat(begin(commands, "bcp", SAL, PAT))
        .startsWith(COUNCIL + " is there, with the policy bcp.")
        .contains("sal, pat")
        .endsWith("0");
    assertThat(begin(commands, "bcp", SAL, PAT))
        .startsWith("There is an organisation called " + COUNCIL + " already.")
        .endsWith("1");

    Realm realm = stage.keycloak().realm();
    realm.add("sal", "hr");
    realm.add("pat", "hr");
    realm.add("mel");
    Visitor sal = Visitor.of(stage.url(), "sal");
    assertThat(sal.get("/").body()).contains(COUNCIL, "Sal Marsh");
    String run = Feeding.uploaded(sal, FEED + more());
    assertThat(Feeding.apply(sal, run))
        .contains("Waits for a second person", String.format("%,d starters", 4 + MORE));
    Visitor pat = Visitor.of(stage.url(), "pat");
    Instant confirmed = Instant.now();
    Feeding.press(pat, run, "confirm");
    assertThat(Feeding.done(pat, run)).contains("Applied");
    if (MORE > 0) {
      Duration took = Duration.between(confirmed, Instant.now());
      stage.progress().say("  " + MORE + " people more were applied in " + took.toMillis() + " ms");
    }
    assertThat(sal.get("/people").body())
        .contains("Mel Harbour", "Wes Fenwick", "Pat Lowe")
        .doesNotContain("Aldous");
    assertThat(Visitor.of(stage.url(), "mel").get("/team").body())
        .contains("Wes Fenwick", "24 Dec");

    String slip = Feeding.uploaded(sal, FEED.replace("social-worker", "social-worcker"));
    assertThat(sal.get(slip).body())
        .contains("No rule and no post has this role", "it can’t be applied");
  }

  /** Team managers under Mel Harbour, each with a team. */
  private static String more() {
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < MORE; i++) {
      boolean manager = i % A_TEAM == 0;
      lines
          .append(
              "M" + i + ",Nova,Number" + i + ",,,Social Work England,,,1,2020-01-06,,permanent,,")
          .append("2020-01-06," + (manager ? "team-manager,team manager,2" : WORKER))
          .append(",children-families-first,Team " + i / A_TEAM)
          .append(",Safeguarding,Children’s Services,,,,yes,")
          .append(manager ? "S3" : "M" + (i - i % A_TEAM))
          .append(",\n");
    }
    return lines.toString();
  }

  private static String begin(Commands commands, String policy, String... people) throws Exception {
    String[] words = new String[people.length + 3];
    words[0] = "org.supervision.ejb.policy.OrganisationCommand";
    words[1] = COUNCIL;
    words[2] = policy;
    System.arraycopy(people, 0, words, 3, people.length);
    return commands.run(Map.of(), words);
  }
}
