package org.communique.reports.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.communique.reports.findings.ArticleRow;
import org.communique.reports.findings.CommitmentRow;
import org.communique.reports.findings.CommitmentStatus;
import org.communique.reports.findings.EventRow;
import org.communique.reports.findings.EventStatus;
import org.communique.reports.findings.Manifest;

/** Every sentence of the briefing. */
public final class BriefingWording {

  public static final String KICKER = "Nightly briefing";
  public static final String IN_BRIEF = "In brief";
  public static final String EVENTS = "Events";
  public static final String STORYLINES = "Storylines";
  public static final String TOPICS = "Topics";
  public static final String COMMITMENTS = "Commitments";
  public static final String LEDGER = "Ledger";
  public static final String SOURCES = "Sources";
  public static final String METHOD = "Method";

  public static final String PROGRAM = "Communiqué";
  public static final String LEDGER_INTRO =
      "By party: what is still to be done, nearest deadline first.";
  public static final String METHOD_INTRO = "What the words mean and what went in.";
  public static final String CHARACTERS = "Characters";

  public static final String TOPIC_COLUMN = "Topic";
  public static final String CHANGE_COLUMN = "Change";
  public static final String WITH_COPIES_COLUMN = "With copies";
  public static final String UNIQUE_ARTICLES_COLUMN = "Unique articles";
  public static final String OUTLET_COLUMN = "Outlet";
  public static final String ARTICLES_COLUMN = "Articles";
  public static final String UNIQUE_COLUMN = "Unique";

  public static final String OUTLETS_LABEL = "Outlets";
  public static final String TOPICS_LABEL = "Topics";
  public static final String COMMITMENTS_LABEL = "Commitments";

  static final String GENERAL = "general";
  static final String NO_HEADLINE = "Headline not given";
  static final String NO_OUTLET = "Outlet not given";
  static final String NO_PARTY = "Party not given";

  static final String COPY =
      "The same text published again: identical, re-headlined, trimmed, updated or wrapped in"
          + " other page furniture. Copies are counted once wherever this briefing says unique.";
  static final String EVENT =
      "One happening at a time and a place. A preview, the happening itself and a later follow-up"
          + " are events of their own when the news is different; they share a storyline.";
  static final String MENTION =
      "One match of a topic’s terms in the title or body of an article that satisfies the topic’s"
          + " query.";
  static final String COMMITMENT =
      "An identifiable actor has undertaken, or says in public that it will undertake, a future"
          + " action or to reach a target. Not counted: demands on others, expectations, forecasts,"
          + " hypotheticals, completed actions and mere appointments in the diary.";

  /** Characters; a ministry's full name has about eighty. */
  private static final int LONGEST_NAME = 100;

  private static final int MOST_NAMES = 6;

  private BriefingWording() {}

  static String scope(Manifest.Counts counts, int outlets, String reach) {
    if (counts.accepted() + counts.remembered() == 0) {
      return "No article could be read for this briefing.";
    }
    String articles =
        counts.accepted() == 0
            ? "No new articles"
            : Numbers.count(counts.accepted(), "article") + " read";
    String remembered =
        counts.remembered() == 0
            ? ""
            : ", " + Numbers.written(counts.remembered()) + " more from earlier nights";
    String from = " from " + Numbers.count(outlets, "outlet");
    String events = ", telling of " + Numbers.count(counts.events(), "event");
    return articles + remembered + from + events + (reach.isEmpty() ? "" : ", " + reach) + ".";
  }

  static String newEvents(int fresh, long updated, String lead) {
    String text = fresh == 1 ? "new event" : "new events";
    if (updated > 0) {
      text += " and " + Numbers.written(updated) + " with further reports";
    }
    return text + (lead.isEmpty() ? "." : ". Most covered: ‘" + lead + "’.");
  }

  static String loudestTopics(TopicsPart part) {
    if (part.topics().isEmpty() || part.topics().get(0).latest() == 0) {
      return "mentions of any topic in " + part.latest() + ".";
    }
    TopicsPart.Topic first = part.topics().get(0);
    String text =
        (first.latest() == 1 ? "mention of " : "mentions of ")
            + first.name()
            + " in "
            + part.latest()
            + ", "
            + against(first, part.previous())
            + ".";
    List<String> next = new ArrayList<>();
    for (TopicsPart.Topic topic : Selection.first(3, part.topics())) {
      if (topic.latest() > 0 && !topic.equals(first)) {
        next.add(
            topic.name()
                + " "
                + Numbers.written(topic.latest())
                + " ("
                + Numbers.change(topic.change())
                + ")");
      }
    }
    return next.isEmpty() ? text : text + " Then " + Numbers.list(next) + ".";
  }

  private static String against(TopicsPart.Topic topic, String previous) {
    if (topic.change() == 0) {
      return "as many as in " + previous;
    }
    return Numbers.written(Math.abs(topic.change()))
        + (topic.change() > 0 ? " more" : " fewer")
        + " than in "
        + previous;
  }

  static String newCommitments(int fresh, int changed, List<String> parties) {
    String text = fresh == 1 ? "new commitment" : "new commitments";
    if (!parties.isEmpty()) {
      text += ", by " + some(4, parties.stream().map(BriefingWording::name).toList());
    }
    return text
        + (changed == 0 ? "; none changed." : "; " + tied(Numbers.written(changed) + " changed."));
  }

  static String overdueCommitments(int overdue, int withdrawn, List<String> parties) {
    String text = overdue == 1 ? "commitment past its deadline" : "commitments past their deadline";
    if (!parties.isEmpty()) {
      text += ", by " + some(4, parties.stream().map(BriefingWording::name).toList());
    }
    return text
        + (withdrawn == 0
            ? "; none withdrawn."
            : "; " + Numbers.written(withdrawn) + " withdrawn.");
  }

  static String leftOut(Manifest.Counts counts) {
    String copies = counts.allCopies() == 1 ? "copy set aside" : "copies set aside";
    String of = " among " + Numbers.count(counts.accepted(), "article");
    long rejected = counts.allRejected();
    String records =
        rejected == 0
            ? "; no record rejected."
            : "; "
                + Numbers.written(rejected)
                + " of "
                + Numbers.count(counts.read(), "record")
                + " rejected.";
    return copies + of + records;
  }

  /** Returns the line that says where to find what was cut; empty when nothing was. */
  static String more(int hidden, String one, String many) {
    return hidden <= 0
        ? ""
        : "And "
            + Numbers.written(hidden)
            + " more "
            + (hidden == 1 ? one : many)
            + " in the workbook.";
  }

  static String eventsIntro(int fresh, int known) {
    if (fresh == 0) {
      return known == 0
          ? "No events."
          : "No new events. " + Numbers.count(known, "earlier event") + " in the workbook.";
    }
    String rest =
        known == 0 ? "" : " " + Numbers.count(known, "earlier event") + " had no further reports.";
    return "Most covered first." + rest;
  }

  static String happened(EventRow event) {
    if (!event.happened().isEmpty()) {
      return Dates.written(event.happened());
    }
    return event.firstPublished().isEmpty()
        ? Dates.UNKNOWN
        : "reported " + tied(Dates.written(event.firstPublished()));
  }

  static String status(EventStatus status) {
    return switch (status) {
      case NEW -> "New";
      case UPDATED -> "Further reports";
      case UNCHANGED -> "";
    };
  }

  /** Returns {@code 12 articles, 4 unique, 7 outlets}; a line ends between the counts only. */
  static String coverage(EventRow event, int outlets) {
    return String.join(
        ", ",
        tied(Numbers.count(event.articles(), "article")),
        tied(Numbers.written(event.uniqueArticles()) + " unique"),
        tied(Numbers.count(outlets, "outlet")));
  }

  private static String tied(String words) {
    return words.replace(' ', '\u00A0');
  }

  static String outletCount(String name, int articles) {
    return name.isBlank()
        ? Numbers.written(articles) + " without outlet"
        : outlet(name) + " " + Numbers.written(articles);
  }

  static String outlet(String name) {
    return name.isBlank() ? "outlet not given" : name(name);
  }

  /** Returns a name no longer than any real one is. */
  static String name(String name) {
    return Extracts.shortened(name, LONGEST_NAME);
  }

  /** Returns several names as one phrase. */
  static String names(List<String> names) {
    return some(MOST_NAMES, names.stream().map(BriefingWording::name).toList());
  }

  static String byline(ArticleRow article) {
    if (article.source().isBlank() && article.published().isEmpty()) {
      return "outlet and date not given";
    }
    return outlet(article.source()) + ", " + Dates.written(article.published());
  }

  static String commitmentInShort(CommitmentRow row) {
    String who = row.actors().isEmpty() ? "" : names(row.actors()) + ": ";
    String action = Extracts.shortened(row.action(), 110);
    boolean told = row.deadline().isEmpty() || action.contains(year(row.deadline()));
    String when = told ? "" : " (" + Dates.written(row.deadline()) + ")";
    return capitalised(who + action) + tied(when);
  }

  private static String year(String iso) {
    return iso.substring(0, Math.min(4, iso.length()));
  }

  static String storylinesIntro(int count) {
    return count == 0
        ? "No matter has more than one event so far."
        : "Events on one matter, in the order they happened.";
  }

  /** Names a chain by what all its events are about, or else by its days. */
  static String storyline(List<String> commonTopics, String days, int events) {
    String name = commonTopics.isEmpty() ? days : names(commonTopics);
    return name + ": " + Numbers.count(events, "event");
  }

  static String earlier(int count) {
    return count == 0 ? "" : Numbers.count(count, "earlier event") + " in the workbook.";
  }

  static String topicsIntro(int topics, String latest, String until) {
    if (topics == 0) {
      return "No topic was mentioned.";
    }
    String partial = until.isEmpty() ? "" : "; " + latest + " up to the " + until;
    return "Mentions in unique articles, by month of publication" + partial + ".";
  }

  /** Returns {@code 1st}, {@code 2nd}, {@code 15th}. */
  static String ordinal(int day) {
    boolean teen = day / 10 == 1;
    return day
        + switch (teen ? 0 : day % 10) {
          case 1 -> "st";
          case 2 -> "nd";
          case 3 -> "rd";
          default -> "th";
        };
  }

  static String topicChart(List<TopicsPart.Topic> topics, String latest, String previous) {
    StringBuilder text = new StringBuilder("Bar chart of mentions in " + latest);
    text.append(" and, below each, in ").append(previous).append(". ");
    for (TopicsPart.Topic topic : topics) {
      text.append(topic.name()).append(": ").append(Numbers.written(topic.latest()));
      text.append(", before ").append(Numbers.written(topic.previous())).append(". ");
    }
    return text.toString().strip();
  }

  static String neverMentioned(List<String> topics) {
    return "Never mentioned: " + names(topics) + ".";
  }

  static String undatedMentions(int mentions) {
    return Numbers.count(mentions, "mention")
        + " in articles without a date "
        + (mentions == 1 ? "is" : "are")
        + " in no month.";
  }

  static String commitmentsIntro(int all, List<CommitmentStatus> missing) {
    if (all == 0) {
      return "No commitments.";
    }
    String none = noCommitments(missing);
    return Numbers.count(all, "commitment")
        + " in the ledger. "
        + (none.isEmpty() ? "" : none + " ")
        + "Words in quotation marks are the articles’ own.";
  }

  static String party(CommitmentRow row) {
    return row.parties().isEmpty() ? NO_PARTY : names(row.parties());
  }

  static String groupTitle(CommitmentStatus status, int count) {
    return status(status) + ": " + Numbers.written(count);
  }

  /** Says of which statuses there are no commitments; empty when there are some of each. */
  static String noCommitments(List<CommitmentStatus> statuses) {
    if (statuses.isEmpty()) {
      return "";
    }
    List<String> labels = statuses.stream().map(CommitmentStatus::label).toList();
    int last = labels.size() - 1;
    String listed =
        last == 0
            ? labels.get(0)
            : String.join(", ", labels.subList(0, last)) + " or " + labels.get(last);
    return "No " + listed + " commitments.";
  }

  static String status(CommitmentStatus status) {
    return capitalised(status.label());
  }

  static String deadline(String iso, CommitmentStatus status) {
    if (iso.isEmpty()) {
      return "no deadline";
    }
    return (status == CommitmentStatus.OVERDUE ? "was due " : "by ") + Dates.written(iso);
  }

  static String deadlineMoved(String before, String now) {
    return now.isEmpty()
        ? "deadline " + Dates.written(before) + " dropped"
        : "deadline moved from " + Dates.written(before) + " to " + Dates.written(now);
  }

  /** Returns {@code pledge}, or {@code pledge, stated 3 times since 9 April 2031}. */
  static String firmness(CommitmentRow row) {
    String firmness = row.firmness().label();
    if (row.statements() < 2) {
      return firmness;
    }
    String since =
        row.firstStated().isEmpty() || row.firstStated().equals(row.lastStated())
            ? ""
            : " since " + tied(Dates.written(row.firstStated()));
    String times = row.statements() == 2 ? "twice" : tied(Numbers.count(row.statements(), "time"));
    return firmness + ", stated " + times + since;
  }

  static String sourcesIntro(int outlets) {
    return outlets == 0 ? "No articles, no outlets." : "Outlets by number of articles.";
  }

  static String madeBy(String version) {
    return (PROGRAM + " " + version).strip() + ", from the articles alone; nobody has edited it.";
  }

  static String read(Manifest.Counts counts) {
    String remembered =
        counts.remembered() == 0
            ? ""
            : " "
                + Numbers.count(counts.remembered(), "article")
                + " of earlier nights joined them.";
    return Numbers.count(counts.read(), "record")
        + " read, "
        + Numbers.written(counts.accepted())
        + " accepted as articles; "
        + Numbers.written(counts.unique())
        + " unique and "
        + Numbers.count(counts.allCopies(), "copy", "copies")
        + "."
        + remembered;
  }

  static String rejected(Manifest.Counts counts) {
    if (counts.rejected().isEmpty()) {
      return "No record was rejected.";
    }
    List<String> reasons = new ArrayList<>();
    for (Map.Entry<String, Long> entry : counts.rejected().entrySet()) {
      reasons.add(reason(entry.getKey()) + " " + Numbers.written(entry.getValue()));
    }
    return Numbers.count(counts.allRejected(), "record") + ": " + Numbers.list(reasons) + ".";
  }

  static String reason(String code) {
    return switch (code) {
      case "empty" -> "nothing in it";
      case "binary" -> "not text";
      case "no_body" -> "no body left without page furniture";
      case "malformed_record" -> "malformed row or line";
      case "too_large" -> "larger than any article";
      case "unsupported_format" -> "format not supported";
      case "several_articles" -> "several articles in one file";
      default -> code.replace('_', ' ');
    };
  }

  static String notAnalysed(Map<String, Long> languages) {
    List<String> counts = new ArrayList<>();
    for (Map.Entry<String, Long> entry : languages.entrySet()) {
      counts.add(language(entry.getKey()) + " " + Numbers.written(entry.getValue()));
    }
    return "Read but not analysed, since the analysis does not know the language: "
        + Numbers.list(counts)
        + ".";
  }

  static String language(String code) {
    String name = Locale.forLanguageTag(code).getDisplayLanguage(Locale.ENGLISH);
    return name.isEmpty() ? "unknown" : name;
  }

  /** Words the number of a page. */
  public static String page(int page, int pages) {
    return "Page " + page + " of " + pages;
  }

  /** Words a reference to a page; empty while its number is not known. */
  public static String seePage(int page) {
    return page == 0 ? "" : "page\u00A0" + page;
  }

  /** Says how many characters could only be shown as a mark. */
  public static String replaced(long characters) {
    return Numbers.count(characters, "character")
        + " of a script outside the embedded fonts "
        + (characters == 1 ? "is" : "are")
        + " shown as □.";
  }

  /** Puts words in quotation marks: single ones, so that those inside can stay as they are. */
  public static String quoted(String words, String language) {
    return language.equals("zh") ? "“" + words + "”" : "‘" + words + "’";
  }

  /** Returns the text with a capital at its beginning. */
  static String capitalised(String text) {
    if (text.isEmpty()) {
      return text;
    }
    int first = text.codePointAt(0);
    return Character.toString(Character.toUpperCase(first))
        + text.substring(Character.charCount(first));
  }

  /** Returns {@code a, b and 4 more}. */
  static String some(int limit, List<String> all) {
    if (all.size() <= limit) {
      return Numbers.list(all);
    }
    List<String> shown = new ArrayList<>(Selection.first(limit, all));
    shown.add(Numbers.written(all.size() - (long) limit) + " more");
    return Numbers.list(shown);
  }

  /** Joins remarks into one sentence. */
  public static String sentence(List<String> remarks) {
    return capitalised(String.join("; ", remarks)) + ".";
  }

  /** Says that the entry is told in full further up. */
  public static String toldAbove(String status) {
    return status + ", quoted above";
  }
}
