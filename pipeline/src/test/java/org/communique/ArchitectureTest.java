package org.communique;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitCallTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.io.File;
import java.text.DateFormat;
import java.time.Clock;
import java.util.Calendar;
import java.util.List;
import java.util.Set;
import java.util.TimeZone;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The walls of the house: who may know whom, and what nobody may use. */
class ArchitectureTest {

  private static final String ROOT = "org.communique.";

  /** In this order each room may see those before it. */
  private static final List<String> ROOMS =
      List.of(
          "beat",
          "article",
          "copies",
          "events",
          "topics",
          "commitments",
          "archive",
          "flow",
          "evaluation",
          "cli");

  /** Inside the largest room: each sees those before it; the ledger sees words and records only. */
  private static final List<String> COMMITMENT_ROOMS =
      List.of("words", "deadlines", "grammar", "cast", "rules", "chinese", "statements");

  /** Plain Java: no Beam, no files, no clock. */
  private static final List<String> DOMAIN = ROOMS.subList(0, ROOMS.indexOf("archive"));

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .withImportOption(place -> !place.contains("/org/communique/reports/"))
          .importPackages("org.communique");

  static List<String> rooms() {
    return ROOMS;
  }

  static List<String> commitmentRooms() {
    return COMMITMENT_ROOMS;
  }

  @Test
  void everyPackageIsARoomOfTheList() {
    Set<String> found = new TreeSet<>();
    CLASSES.forEach(type -> found.add(type.getPackageName().split("\\.")[2]));
    assertThat(ROOMS).containsAll(found);
    assertThat(CLASSES.size()).as("classes imported").isGreaterThan(100);
  }

  @ParameterizedTest
  @MethodSource("rooms")
  void aRoomSeesOnlyTheRoomsBeforeIt(String room) {
    String[] later =
        ROOMS.subList(ROOMS.indexOf(room) + 1, ROOMS.size()).stream()
            .map(ArchitectureTest::in)
            .toArray(String[]::new);
    hold(
        noClasses()
            .that()
            .resideInAPackage(in(room))
            .should()
            .dependOnClassesThat(resideInAnyPackage(later)));
  }

  @ParameterizedTest
  @MethodSource("commitmentRooms")
  void commitmentsAreReadStepByStep(String room) {
    int place = COMMITMENT_ROOMS.indexOf(room);
    notSeeing("commitments." + room, COMMITMENT_ROOMS.subList(place + 1, COMMITMENT_ROOMS.size()));
  }

  @Test
  void theLedgerSeesStatementsAndTheirWordsButNotHowTheyAreRead() {
    notSeeing("commitments.ledger", COMMITMENT_ROOMS.subList(1, COMMITMENT_ROOMS.size()));
  }

  private static void notSeeing(String room, List<String> hidden) {
    String[] packages =
        hidden.stream().map(name -> in("commitments." + name)).toArray(String[]::new);
    hold(
        noClasses()
            .that()
            .resideInAPackage(in(room))
            .should()
            .dependOnClassesThat(resideInAnyPackage(packages)));
  }

  @Test
  void onlyFlowAndTheCommandLineSeeTheReports() {
    String reports = ROOT + "reports..";
    String findings = ROOT + "reports.findings..";
    hold(
        noClasses()
            .that()
            .resideOutsideOfPackages(in("flow"), in("cli"))
            .should()
            .dependOnClassesThat(resideInAPackage(reports)));
    hold(
        noClasses()
            .that()
            .resideInAPackage(in("flow"))
            .should()
            .dependOnClassesThat(resideInAPackage(reports).and(not(resideInAPackage(findings)))));
  }

  @Test
  void roomsHaveNoCycles() {
    hold(slices().matching(ROOT + "(*)..").should().beFreeOfCycles());
  }

  @Test
  void beamStaysInFlow() {
    hold(
        noClasses()
            .that()
            .resideOutsideOfPackage(in("flow"))
            .should()
            .dependOnClassesThat(resideInAnyPackage("org.apache.beam..", "org.joda..")));
  }

  @Test
  void domainRoomsTouchNoFiles() {
    hold(
        noClasses()
            .that()
            .resideInAnyPackage(DOMAIN.stream().map(ArchitectureTest::in).toArray(String[]::new))
            .should()
            .dependOnClassesThat(resideInAPackage("java.nio.file.."))
            .orShould()
            .dependOnClassesThat()
            .areAssignableTo(File.class));
  }

  @Test
  void nobodyUsesTheOldCalendar() {
    hold(
        noClasses()
            .should()
            .dependOnClassesThat()
            .areAssignableTo(java.util.Date.class)
            .orShould()
            .dependOnClassesThat()
            .areAssignableTo(Calendar.class)
            .orShould()
            .dependOnClassesThat()
            .areAssignableTo(TimeZone.class)
            .orShould()
            .dependOnClassesThat()
            .areAssignableTo(DateFormat.class));
  }

  @Test
  void onlyTheCommandLineSpeaksToTheTerminal() {
    hold(
        noClasses()
            .that()
            .resideOutsideOfPackage(in("cli"))
            .should()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err")
            .orShould()
            .callMethod(System.class, "exit", int.class)
            .orShould()
            .callMethod(Throwable.class, "printStackTrace"));
  }

  @Test
  void onlyTheCommandLineLooksAtTheClock() {
    hold(
        noClasses()
            .that()
            .resideOutsideOfPackage(in("cli"))
            .should(call("a clock", ArchitectureTest::readsTheClock)));
  }

  @Test
  void nothingDependsOnWhereItRuns() {
    hold(noClasses().should(call("a default locale, zone or charset", ArchitectureTest::isLocal)));
  }

  @Test
  void everyPackageHasItsSign() {
    Set<String> names = new TreeSet<>();
    CLASSES.forEach(type -> names.add(type.getPackageName()));
    for (String name : names) {
      JavaPackage room = CLASSES.getPackage(name);
      assertThat(room.tryGetPackageInfo()).as("package-info of " + name).isPresent();
      assertThat(room.isAnnotatedWith(NullMarked.class)).as(name + " null-marked").isTrue();
    }
  }

  private static boolean readsTheClock(JavaAccess<?> access) {
    return owner(access).startsWith("java.time.") && access.getName().equals("now")
        || owner(access).equals("java.lang.System") && access.getName().equals("currentTimeMillis")
        || owner(access).equals(Clock.class.getName()) && access.getName().startsWith("system");
  }

  private static boolean isLocal(JavaAccess<?> access) {
    return switch (owner(access)) {
      case "java.util.Locale" -> access.getName().equals("getDefault");
      case "java.time.ZoneId" -> access.getName().equals("systemDefault");
      case "java.nio.charset.Charset" -> access.getName().equals("defaultCharset");
      case "java.lang.String" -> isLocalText(access);
      case "java.io.FileReader", "java.io.FileWriter" -> true;
      case "java.io.InputStreamReader", "java.io.OutputStreamWriter" -> parameters(access) == 1;
      case "java.time.format.DateTimeFormatter" ->
          access.getName().equals("ofPattern") && parameters(access) == 1;
      default -> false;
    };
  }

  private static boolean isLocalText(JavaAccess<?> access) {
    return switch (access.getName()) {
      case "toLowerCase", "toUpperCase", "getBytes" -> parameters(access) == 0;
      case "format" -> !firstParameter(access).equals("java.util.Locale");
      case "formatted" -> true;
      case "<init>" -> parameters(access) == 1 && firstParameter(access).equals("[B");
      default -> false;
    };
  }

  private static String owner(JavaAccess<?> access) {
    return access.getTargetOwner().getFullName();
  }

  private static int parameters(JavaAccess<?> access) {
    return parameterTypes(access).size();
  }

  private static String firstParameter(JavaAccess<?> access) {
    List<JavaClass> types = parameterTypes(access);
    return types.isEmpty() ? "" : types.get(0).getFullName();
  }

  private static List<JavaClass> parameterTypes(JavaAccess<?> access) {
    return access.getTarget() instanceof CodeUnitCallTarget call
        ? call.getRawParameterTypes()
        : List.of();
  }

  private static ArchCondition<JavaClass> call(String what, Predicate<JavaAccess<?>> forbidden) {
    return new ArchCondition<>("use " + what) {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        for (JavaAccess<?> access : type.getAccessesFromSelf()) {
          if (forbidden.test(access)) {
            events.add(SimpleConditionEvent.satisfied(access, access.getDescription()));
          }
        }
      }
    };
  }

  private static String in(String room) {
    return ROOT + room + "..";
  }

  private static void hold(ArchRule rule) {
    rule.allowEmptyShould(true).check(CLASSES);
  }
}
