package org.communique.reports;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.text.MessageFormat;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Date;
import java.util.Locale;
import java.util.TimeZone;

@AnalyzeClasses(
    packages = "org.communique.reports",
    importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

  private static final String ROOT = "org.communique.reports.";

  @ArchTest static final ArchRule onlyTheWorkbookKnowsPoi = onlyIn("workbook", "org.apache.poi..");

  @ArchTest
  static final ArchRule onlyTheWorkbookKnowsItsSchemas =
      onlyIn("workbook", "org.openxmlformats..", "org.apache.xmlbeans..");

  @ArchTest static final ArchRule onlyTheBriefingKnowsOpenPdf = onlyIn("briefing", "com.lowagie..");

  @ArchTest static final ArchRule onlyChartsKnowJFreeChart = onlyIn("chart", "org.jfree..");

  @ArchTest
  static final ArchRule onlyFindingsKnowCsv = onlyIn("findings", "org.apache.commons.csv..");

  @ArchTest
  static final ArchRule findingsSeeNoOtherRoom =
      noClasses()
          .that()
          .resideInAPackage(ROOT + "findings..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              ROOT + "content..",
              ROOT + "style..",
              ROOT + "workbook..",
              ROOT + "briefing..",
              ROOT + "chart..");

  @ArchTest
  static final ArchRule contentDoesNotDraw =
      noClasses()
          .that()
          .resideInAPackage(ROOT + "content..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(ROOT + "workbook..", ROOT + "briefing..", ROOT + "chart..");

  @ArchTest
  static final ArchRule workbookAndBriefingDoNotMeet =
      noClasses()
          .that()
          .resideInAPackage(ROOT + "workbook..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(ROOT + "briefing..", ROOT + "chart..");

  @ArchTest
  static final ArchRule briefingAndWorkbookDoNotMeet =
      noClasses()
          .that()
          .resideInAnyPackage(ROOT + "briefing..", ROOT + "chart..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage(ROOT + "workbook..");

  @ArchTest
  static final ArchRule roomsHaveNoCycles =
      slices().matching(ROOT + "(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule nobodyPrints =
      noClasses()
          .should()
          .accessField(System.class, "out")
          .orShould()
          .accessField(System.class, "err");

  @ArchTest
  static final ArchRule nobodyAsksTheMachineForLocaleOrZone =
      noClasses()
          .should()
          .callMethod(Locale.class, "getDefault")
          .orShould()
          .callMethod(ZoneId.class, "systemDefault")
          .orShould()
          .callMethod(TimeZone.class, "getDefault")
          .orShould()
          .callMethod(String.class, "format", String.class, Object[].class)
          .orShould()
          .callMethod(String.class, "formatted", Object[].class)
          .orShould()
          .callMethod(String.class, "toLowerCase")
          .orShould()
          .callMethod(String.class, "toUpperCase")
          .orShould()
          .dependOnClassesThat()
          .areAssignableTo(MessageFormat.class);

  @ArchTest
  static final ArchRule nobodyAsksTheClock =
      noClasses()
          .should()
          .callMethod(Instant.class, "now")
          .orShould()
          .callMethod(LocalDate.class, "now")
          .orShould()
          .callMethod(LocalDateTime.class, "now")
          .orShould()
          .callMethod(ZonedDateTime.class, "now")
          .orShould()
          .callMethod(Clock.class, "systemDefaultZone")
          .orShould()
          .callMethod(System.class, "currentTimeMillis")
          .orShould()
          .dependOnClassesThat()
          .areAssignableTo(Date.class);

  @ArchTest
  static final ArchRule everyRoomHasItsSign =
      classes()
          .that()
          .areTopLevelClasses()
          .should(
              new ArchCondition<>("be in a package with a package-info") {
                @Override
                public void check(JavaClass item, ConditionEvents events) {
                  boolean signed = item.getPackage().tryGetPackageInfo().isPresent();
                  String where = item.getPackageName();
                  events.add(new SimpleConditionEvent(item, signed, where + " has no sign"));
                }
              });

  private static ArchRule onlyIn(String room, String... packages) {
    return noClasses()
        .that()
        .resideOutsideOfPackage(ROOT + room + "..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(packages)
        .allowEmptyShould(true);
  }
}
