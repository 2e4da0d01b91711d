package org.communique.topics;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;

/**
 * Words as a desk writes them in a query: case, accents and possessives do not matter, endings do.
 *
 * <p>No stemming, since a desk that wants 'emission' and 'emissions' writes {@code emission*}, and
 * one that wants 'wind' does not want 'winding'. Han characters are tokens of their own; a query of
 * several becomes a phrase, so no segmenter's choice of words can hide a match.
 */
final class TopicAnalyzer extends Analyzer {

  @Override
  protected TokenStreamComponents createComponents(String fieldName) {
    StandardTokenizer tokenizer = new StandardTokenizer();
    TokenStream stream = new EnglishPossessiveFilter(tokenizer);
    return new TokenStreamComponents(
        tokenizer, new ASCIIFoldingFilter(new LowerCaseFilter(stream)));
  }

  @Override
  protected TokenStream normalize(String fieldName, TokenStream in) {
    return new ASCIIFoldingFilter(new LowerCaseFilter(in));
  }
}
