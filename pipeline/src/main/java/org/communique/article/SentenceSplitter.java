package org.communique.article;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;
import opennlp.tools.util.Span;

/** Cuts a body into sentences; a paragraph's end always ends a sentence. Not thread-safe. */
public final class SentenceSplitter {

  private static final SentenceModel MODEL = load();

  private final SentenceDetectorME detector = new SentenceDetectorME(MODEL);

  public List<Sentence> split(String body) {
    List<Sentence> sentences = new ArrayList<>();
    int start = 0;
    while (start < body.length()) {
      int feed = body.indexOf('\n', start);
      int end = feed < 0 ? body.length() : feed;
      splitParagraph(body, start, end, sentences);
      start = end + 1;
    }
    return sentences;
  }

  private void splitParagraph(String body, int start, int end, List<Sentence> sentences) {
    for (Span span : detector.sentPosDetect(body.substring(start, end))) {
      if (span.length() > 0) {
        sentences.add(
            new Sentence(sentences.size() + 1, start + span.getStart(), start + span.getEnd()));
      }
    }
  }

  private static SentenceModel load() {
    String path = "/opennlp-en-ud-ewt-sentence-1.3-2.5.4.bin";
    try (InputStream in = SentenceSplitter.class.getResourceAsStream(path)) {
      if (in == null) {
        throw new IllegalStateException("missing on the class path: " + path);
      }
      return new SentenceModel(in);
    } catch (IOException e) {
      throw new UncheckedIOException(path, e);
    }
  }
}
