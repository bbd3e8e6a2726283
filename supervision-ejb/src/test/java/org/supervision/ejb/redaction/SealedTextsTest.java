package org.supervision.ejb.redaction;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.supervision.domain.action.ActionStep;
import org.supervision.domain.agreement.SupervisionAgreement;
import org.supervision.domain.allocation.Deviation;
import org.supervision.domain.allocation.Difficulty;
import org.supervision.domain.record.SupervisionRecord;
import org.supervision.domain.session.AgendaItem;
import org.supervision.domain.session.PreparationPart;
import org.supervision.domain.session.Session;
import org.supervision.domain.session.TighterFrequency;
import org.supervision.domain.session.TimeProposal;
import org.supervision.domain.transfer.FileTransfer;
import org.supervision.domain.transfer.HandoverNote;

/** Whatever people write is either given to who asks for it (PRODUCT R6), or it is said why not. */
class SealedTextsTest {

  private static final Path ENTITIES =
      Path.of("..", "supervision-domain", "src", "main", "java", "org", "supervision", "domain");
  private static final Path GIVEN = Path.of("src", "test", "resources", "sealed-texts.csv");
  private static final Pattern TEXT = Pattern.compile("private SealedText (\\w+);");
  private static final Pattern BESIDE = Pattern.compile("beside: (\\w+)");
  private static final Pattern COLUMN = Pattern.compile("\\{t\\.(\\w+)}");

  @Test
  void everySealedTextIsGivenOrSaidNotToBe() throws IOException {
    assertThat(said().keySet()).isEqualTo(texts());
  }

  @Test
  void whatIsGivenBesideHasItsPlaceAndItsWords() throws IOException {
    TreeSet<String> kinds = new TreeSet<>();
    said().values().stream()
        .map(BESIDE::matcher)
        .filter(Matcher::find)
        .forEach(found -> kinds.add(found.group(1)));
    assertThat(Arrays.stream(BesideKind.values()).map(Enum::name).collect(Collectors.toSet()))
        .isEqualTo(kinds);
    ResourceBundle words = ResourceBundle.getBundle("org.supervision.ejb.copy.copy");
    assertThat(kinds).allMatch(kind -> words.containsKey("copy.answer.beside." + kind));
  }

  /** A text opens only in what it was sealed in: the statement says the same as the entities. */
  @Test
  void whatIsGivenBesideIsSealedInWhatItsEntitySays() throws Exception {
    is(BesideKind.PREPARATION, PreparationPart.class, PreparationPart::context);
    is(BesideKind.AGENDA, AgendaItem.class, AgendaItem::context);
    is(BesideKind.ADDITIONAL, Session.class, Session::additionalContext);
    is(BesideKind.CALLED_OFF, Session.class, Session::cancelContext);
    is(BesideKind.TIGHTER, TighterFrequency.class, TighterFrequency::context);
    is(BesideKind.PROPOSED, TimeProposal.class, TimeProposal::wordContext);
    is(BesideKind.PROPOSED_ADDITIONAL, TimeProposal.class, TimeProposal::additionalContext);
    is(BesideKind.ACTION, ActionStep.class, ActionStep::context);
    is(BesideKind.DEVIATION, Deviation.class, Deviation::reasonContext);
    is(BesideKind.DEVIATION_ANSWER, Deviation.class, Deviation::answerContext);
    is(BesideKind.DIFFICULTY, Difficulty.class, Difficulty::accountContext);
    is(BesideKind.DIFFICULTY_OUTCOME, Difficulty.class, Difficulty::outcomeContext);
    is(BesideKind.MOVE, FileTransfer.class, FileTransfer::reasonContext);
    is(BesideKind.HANDOVER, HandoverNote.class, HandoverNote::context);
    is(BesideKind.REFUSAL, SupervisionAgreement.class, SupervisionAgreement::refusalContext);
    is(BesideKind.RELEASE, SupervisionRecord.class, SupervisionRecord::commentContext);
  }

  private static <T> void is(BesideKind kind, Class<T> type, Function<T, String> context)
      throws Exception {
    Constructor<T> empty = type.getDeclaredConstructor();
    empty.setAccessible(true);
    T one = empty.newInstance();
    StringBuilder expected = new StringBuilder();
    Matcher columns = COLUMN.matcher(kind.context());
    while (columns.find()) {
      columns.appendReplacement(expected, given(one, columns.group(1)));
    }
    columns.appendTail(expected);
    assertThat(context.apply(one)).as(kind.name()).isEqualTo(expected.toString());
  }

  /** Gives the field of a column a value, and says which. */
  private static String given(Object one, String column) throws Exception {
    Field field = field(one.getClass(), column);
    field.setAccessible(true);
    if (field.getType() == int.class) {
      field.setInt(one, 7);
      return "7";
    }
    field.set(one, "of-" + column);
    return "of-" + column;
  }

  private static Field field(Class<?> type, String column) throws NoSuchFieldException {
    String name = column.equals("part_key") ? "headingKey" : camel(column);
    for (Class<?> at = type; at != null; at = at.getSuperclass()) {
      for (Field field : at.getDeclaredFields()) {
        if (field.getName().equals(name)) {
          return field;
        }
      }
    }
    throw new NoSuchFieldException(column);
  }

  private static String camel(String column) {
    return Pattern.compile("_(.)").matcher(column).replaceAll(at -> at.group(1).toUpperCase());
  }

  private static Map<String, String> said() throws IOException {
    Map<String, String> said = new TreeMap<>();
    Files.readAllLines(GIVEN).stream()
        .skip(1)
        .map(line -> line.split(",", 2))
        .forEach(cells -> said.put(cells[0], cells[1]));
    return said;
  }

  private static TreeSet<String> texts() throws IOException {
    TreeSet<String> texts = new TreeSet<>();
    try (Stream<Path> sources = Files.walk(ENTITIES)) {
      for (Path source : sources.filter(path -> path.toString().endsWith(".java")).toList()) {
        String entity = source.getFileName().toString().replace(".java", "");
        Matcher found = TEXT.matcher(Files.readString(source));
        while (found.find()) {
          texts.add(entity + "." + found.group(1));
        }
      }
    }
    return texts;
  }
}
