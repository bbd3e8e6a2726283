package org.supervision.access;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Every address that is of somebody, for everybody of the cast. What one person gets stands in
 * {@code access-matrix.csv}; whoever stands in the same relation to whom it is about ({@code
 * access-relations.csv}) gets the same, and where no line says anything of a relation that opens
 * nothing, its people get nothing.
 */
final class WholeMatrix {

  private static final Pattern OWNER = Pattern.compile("\\{(\\w+)\\.");
  private static final String NOTHING_THERE = "26";
  private static final Set<String> REFUSALS = Set.of("hidden", "kept off", "kept out");

  /** What somebody is to get at an address. */
  record Line(String sentence, String who, String method, String address, String answer) {}

  /** People who stand in one relation to somebody, and what they get where nothing else is said. */
  private record Relation(String sentence, String of, List<String> who, String otherwise) {}

  private final List<Line> written = new ArrayList<>();
  private final List<Relation> relations = new ArrayList<>();

  private WholeMatrix() {}

  /** As it is written by hand. */
  static WholeMatrix read() throws Exception {
    WholeMatrix matrix = new WholeMatrix();
    for (String[] line : lines("/access-matrix.csv")) {
      for (String who : line[1].split(" ")) {
        matrix.written.add(new Line(line[0], who, line[2], line[3], line[4]));
      }
    }
    for (String[] line : lines("/access-relations.csv")) {
      matrix.relations.add(new Relation(line[0], line[1], List.of(line[3].split(" ")), line[4]));
    }
    return matrix;
  }

  List<Line> written() {
    return List.copyOf(written);
  }

  /**
   * What follows from it for everybody who is not named.
   *
   * @param all else one more of each relation, not the same at each address
   */
  List<Line> following(boolean all) {
    Map<String, List<Line>> addresses = new TreeMap<>();
    written.forEach(
        line ->
            addresses
                .computeIfAbsent(line.method() + " " + line.address(), key -> new ArrayList<>())
                .add(line));
    List<Line> following = new ArrayList<>();
    addresses.forEach(
        (address, lines) -> {
          for (Relation relation : relations) {
            if (relation.of().equals(owner(address))) {
              List<Line> others = others(relation, lines);
              following.addAll(all || others.isEmpty() ? others : one(others, address));
            }
          }
        });
    return following;
  }

  private static List<Line> one(List<Line> others, String address) {
    return List.of(others.get(Math.floorMod(address.hashCode(), others.size())));
  }

  /** Whoever of a relation no line names, where those whom one names get the same. */
  private static List<Line> others(Relation relation, List<Line> lines) {
    Set<String> named = new TreeSet<>();
    Set<String> answers = new TreeSet<>();
    for (Line line : lines) {
      if (relation.who().contains(line.who())) {
        named.add(line.who());
        answers.add(line.answer());
      }
    }
    List<Line> known = lines.stream().filter(line -> !line.who().equals("stranger")).toList();
    if (known.isEmpty()) {
      return List.of();
    }
    Line first = known.get(0);
    if (answers.isEmpty()) {
      answers.add(sameForAll(known) ? first.answer() : relation.otherwise());
    }
    String answer = answers.iterator().next();
    String sentence = first.sentence().equals(NOTHING_THERE) ? NOTHING_THERE : relation.sentence();
    boolean follows = first.method().equals("GET") || REFUSALS.contains(answer);
    if (answers.size() > 1 || answer.isEmpty() || !follows) {
      return List.of();
    }
    return relation.who().stream()
        .filter(who -> !named.contains(who))
        .map(who -> new Line(sentence, who, first.method(), first.address(), answer))
        .toList();
  }

  /** What is nothing for anybody (26), or cannot be asked for so, is answered to all alike. */
  private static boolean sameForAll(List<Line> lines) {
    return lines.stream()
        .allMatch(
            line -> line.sentence().equals(NOTHING_THERE) || line.answer().equals("kept out"));
  }

  private static String owner(String address) {
    Matcher owner = OWNER.matcher(address);
    return owner.find() ? owner.group(1) : "";
  }

  private static List<String[]> lines(String table) throws Exception {
    try (var in = WholeMatrix.class.getResourceAsStream(table)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .skip(1)
          .map(line -> line.split(",", -1))
          .toList();
    }
  }
}
