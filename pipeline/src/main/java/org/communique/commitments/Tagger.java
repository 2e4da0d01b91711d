package org.communique.commitments;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import opennlp.tools.ml.model.MaxentModel;
import opennlp.tools.postag.POSContextGenerator;
import opennlp.tools.postag.POSModel;

/**
 * Parts of speech, word by word from the left: the model's best tag for each, without the beam
 * search of the library's own tagger, which tries three readings of every sentence and takes three
 * times as long. Words with one part of speech only are looked up. Not thread-safe.
 */
final class Tagger {

  private static final POSModel MODEL = load();

  private final MaxentModel tags;
  private final POSContextGenerator contexts;

  Tagger() {
    tags = MODEL.getArtifact("pos.model");
    contexts = MODEL.getFactory().getPOSContextGenerator(0);
  }

  Tag[] tag(List<String> words) {
    String[] texts = words.toArray(String[]::new);
    String[] names = new String[texts.length];
    Tag[] result = new Tag[texts.length];
    for (int i = 0; i < texts.length; i++) {
      Tag known = ClosedClass.tagOf(texts[i]);
      names[i] =
          known == null
              ? tags.getBestOutcome(tags.eval(contexts.getContext(i, texts, names, null)))
              : known.name();
      result[i] = known == null ? Tag.of(names[i]) : known;
    }
    return result;
  }

  private static POSModel load() {
    String path = "/opennlp-en-ud-ewt-pos-1.3-2.5.4.bin";
    try (InputStream in = Tagger.class.getResourceAsStream(path)) {
      if (in == null) {
        throw new IllegalStateException("missing on the class path: " + path);
      }
      return new POSModel(in);
    } catch (IOException e) {
      throw new UncheckedIOException(path, e);
    }
  }
}
