package org.communique.cli;

import java.util.ArrayList;
import java.util.List;
import org.communique.article.Columns;
import org.communique.article.RejectionReason;

/** What a desk can do about what {@code check} finds in the input. */
final class Mends {

  private Mends() {}

  static String of(RejectionReason reason) {
    return switch (reason) {
      case EMPTY -> "fill it or take it out";
      case BINARY -> "save it as text";
      case UNREADABLE -> "fetch the file again";
      case NO_BODY -> "look whether the text stands in a field or column that is known";
      case MALFORMED_RECORD -> "mend the line or export the file again";
      case TOO_LARGE -> "cut it into articles";
      case UNSUPPORTED_FORMAT -> "convert it to one of the formats of the README or take it out";
      case SEVERAL_ARTICLES -> "cut it into files of one article each";
    };
  }

  /** What is worth knowing of a file's columns though the file is read. */
  static List<String> remarks(Columns columns) {
    List<String> remarks = new ArrayList<>();
    if (!columns.text()) {
      remarks.add("no column holds a text (name one of them body, text or content)");
    }
    if (!columns.title()) {
      remarks.add(
          "no column holds titles (name one of them title; until then the text's first line may be"
              + " taken)");
    }
    if (!columns.ignored().isEmpty()) {
      remarks.add(
          "not read: "
              + String.join(", ", columns.ignored())
              + " (nothing to mend, unless one of them is meant: give it a name that is known)");
    }
    return remarks;
  }
}
