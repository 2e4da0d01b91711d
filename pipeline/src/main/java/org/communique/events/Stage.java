package org.communique.events;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.List;

/**
 * How far a happening has come, by the words of title and lead: cues counted, at most 15 each.
 *
 * @param ahead it is announced, planned, expected
 * @param under it has begun, is going on
 * @param over it has ended, was decided, is looked back on
 */
record Stage(int ahead, int under, int over) {

  private static final int MAX = 15;

  private static final List<String> AHEAD =
      List.of(
          " will ",
          " is set to ",
          " are set to ",
          " plans to ",
          " plan to ",
          " to visit ",
          " to meet ",
          " heads to ",
          " heading to ",
          " is due to ",
          " are due to ",
          " ahead of ",
          " expected to ",
          " scheduled ",
          " upcoming ",
          " later this ",
          " next week ",
          " next month ",
          " prepares ",
          " is preparing ",
          " on the eve ",
          " tomorrow ");

  private static final List<String> UNDER =
      List.of(
          " opened ",
          " opens ",
          " began ",
          " begins ",
          " begin ",
          " kicked off ",
          " started ",
          " starts ",
          " arrived ",
          " arrives ",
          " got under way ",
          " under way ",
          " is meeting ",
          " are meeting ",
          " resumed ",
          " resumes ",
          " first day ",
          " second day ");

  private static final List<String> OVER =
      List.of(
          " ended ",
          " ends ",
          " concluded ",
          " concludes ",
          " wrapped up ",
          " wraps up ",
          " adjourned ",
          " closed ",
          " agreed ",
          " reached ",
          " adopted ",
          " signed ",
          " collapsed ",
          " failed ",
          " broke up ",
          " final day ",
          " last day ",
          " last week ",
          " last month ",
          " after talks ",
          " departed ",
          " left ",
          " following ",
          " days after ");

  /** Counts the cues in words of lower case, each followed by one blank. */
  static Stage of(String words) {
    String padded = " " + words;
    return new Stage(count(padded, AHEAD), count(padded, UNDER), count(padded, OVER));
  }

  private static int count(String words, List<String> cues) {
    int count = 0;
    for (String cue : cues) {
      int at = words.indexOf(cue);
      while (at >= 0 && count < MAX) {
        count++;
        at = words.indexOf(cue, at + 1);
      }
    }
    return count;
  }

  /** -1 all ahead, 0 mixed or unknown, 1 begun or over. */
  double progress() {
    int past = under + over;
    return ahead + past == 0 ? 0 : (double) (past - ahead) / (past + ahead + 1);
  }

  void writeTo(DataOutput out) throws IOException {
    out.writeByte(ahead);
    out.writeByte(under);
    out.writeByte(over);
  }

  static Stage readFrom(DataInput in) throws IOException {
    return new Stage(in.readByte(), in.readByte(), in.readByte());
  }
}
