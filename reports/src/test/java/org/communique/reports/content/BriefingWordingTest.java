package org.communique.reports.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.communique.reports.findings.CommitmentStatus;
import org.communique.reports.findings.EventRow;
import org.communique.reports.findings.EventStatus;
import org.communique.reports.findings.Manifest;
import org.junit.jupiter.api.Test;

class BriefingWordingTest {

  @Test
  void countsCoverageInTheRightNumber() {
    assertThat(plain(EventWording.coverage(event("", 12, 4), 7)))
        .isEqualTo("12 articles, 4 unique, 7 outlets");
    assertThat(plain(EventWording.coverage(event("", 1, 1), 1)))
        .isEqualTo("1 article, 1 unique, 1 outlet");
  }

  @Test
  void saysWhenAnEventHappenedOrWasReportedOrThatNobodyKnows() {
    assertThat(EventWording.happened(event("2031-06", 1, 1))).isEqualTo("June 2031");
    assertThat(plain(EventWording.happened(event("", 1, 1)))).isEqualTo("reported 2 June 2031");
    EventRow undated =
        new EventRow(
            "e1",
            "t",
            "",
            "",
            "",
            1,
            1,
            List.of(),
            List.of(),
            List.of(),
            "",
            "",
            EventStatus.NEW,
            "");
    assertThat(EventWording.happened(undated)).isEqualTo("date not given");
  }

  @Test
  void announcesNewEventsInTheRightNumber() {
    assertThat(InBriefWording.newEvents(1, 0, "Tide turns"))
        .isEqualTo("new event. Most covered: ‘Tide turns’.");
    assertThat(InBriefWording.newEvents(3, 2, "Tide turns"))
        .isEqualTo("new events and 2 with further reports. Most covered: ‘Tide turns’.");
    assertThat(InBriefWording.newEvents(0, 0, "")).isEqualTo("new events.");
  }

  @Test
  void comparesTheLoudestTopicWithTheMonthBefore() {
    assertThat(loudest(8, 1)).isEqualTo("mentions of Tides in June 2031, 7 more than in May 2031.");
    assertThat(loudest(1, 5)).isEqualTo("mention of Tides in June 2031, 4 fewer than in May 2031.");
    assertThat(loudest(3, 3)).isEqualTo("mentions of Tides in June 2031, as many as in May 2031.");
    assertThat(loudest(0, 3)).isEqualTo("mentions of any topic in June 2031.");
  }

  @Test
  void saysWhatOfCommitmentsThereIsNone() {
    assertThat(CommitmentWording.noCommitments(List.of())).isEmpty();
    assertThat(CommitmentWording.noCommitments(List.of(CommitmentStatus.NEW)))
        .isEqualTo("No new commitments.");
    assertThat(
            CommitmentWording.noCommitments(
                List.of(CommitmentStatus.NEW, CommitmentStatus.CHANGED, CommitmentStatus.OVERDUE)))
        .isEqualTo("No new, changed or overdue commitments.");
  }

  @Test
  void saysWhatIsLeftForTheWorkbook() {
    assertThat(Phrases.more(0, "event", "events")).isEmpty();
    assertThat(Phrases.more(-3, "event", "events")).isEmpty();
    assertThat(Phrases.more(1, "event", "events")).isEqualTo("And 1 more event in the workbook.");
    assertThat(Phrases.more(1_031, "event", "events"))
        .isEqualTo("And 1,031 more events in the workbook.");
  }

  @Test
  void saysWhatWasLeftOut() {
    assertThat(InBriefWording.leftOut(counts(22, 18, Map.of("no_body", 4L), 1)))
        .isEqualTo("copy set aside among 18 articles; 4 of 22 records rejected.");
    assertThat(InBriefWording.leftOut(counts(1, 1, Map.of(), 0)))
        .isEqualTo("copies set aside among 1 article; no record rejected.");
  }

  @Test
  void wordsADeadlineByItsStatus() {
    assertThat(CommitmentWording.deadline("2030", CommitmentStatus.NEW)).isEqualTo("by 2030");
    assertThat(CommitmentWording.deadline("2030-06", CommitmentStatus.OVERDUE))
        .isEqualTo("was due June 2030");
    assertThat(CommitmentWording.deadline("", CommitmentStatus.NEW)).isEqualTo("no deadline");
  }

  @Test
  void spellsOrdinals() {
    assertThat(List.of(1, 2, 3, 4, 11, 12, 13, 21, 22, 23, 30))
        .extracting(TopicWording::ordinal)
        .containsExactly(
            "1st", "2nd", "3rd", "4th", "11th", "12th", "13th", "21st", "22nd", "23rd", "30th");
  }

  @Test
  void listsSomeAndCountsTheRest() {
    assertThat(plain(Phrases.some(2, List.of("a", "b", "c", "d")))).isEqualTo("a, b and 2 more");
    assertThat(Phrases.some(4, List.of("a", "b"))).isEqualTo("a and b");
  }

  @Test
  void comparesNothingWhereNoArticleHasADate() {
    List<TopicsPart.Topic> topics =
        List.of(
            new TopicsPart.Topic("Tides", 4, 0, 4, 2, 1),
            new TopicsPart.Topic("Wind", 2, 0, 2, 1, 1));
    TopicsPart part = new TopicsPart("", "Mentions", "", topics, topics, "", "");

    assertThat(InBriefWording.loudestTopics(part)).isEqualTo("mentions of Tides. Then Wind 2.");
    assertThat(TopicWording.topicChart(topics, "Mentions", ""))
        .isEqualTo("Bar chart of mentions. Tides: 4. Wind: 2.");
  }

  private static String loudest(int latest, int previous) {
    List<TopicsPart.Topic> topics =
        List.of(new TopicsPart.Topic("Tides", latest, previous, latest, 1, 1));
    return InBriefWording.loudestTopics(
        new TopicsPart("", "June 2031", "May 2031", topics, topics, "", ""));
  }

  private static Manifest.Counts counts(
      long read, long accepted, Map<String, Long> rejected, long copies) {
    return new Manifest.Counts(
        read,
        accepted,
        0,
        new TreeMap<>(rejected),
        accepted - copies,
        new TreeMap<>(Map.of("exact", copies)),
        1,
        1,
        0,
        0,
        new TreeMap<>(),
        0);
  }

  private static EventRow event(String happened, int articles, int unique) {
    return new EventRow(
        "e1",
        "Tide turns",
        happened,
        "2031-06-02",
        "2031-06-03",
        articles,
        unique,
        List.of(),
        List.of(),
        List.of(),
        "l1",
        "a1",
        EventStatus.NEW,
        "");
  }

  private static String plain(String text) {
    return text.replace('\u00A0', ' ');
  }
}
