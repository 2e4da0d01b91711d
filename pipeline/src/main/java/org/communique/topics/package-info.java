/**
 * Counting what is written about.
 *
 * <p>Enters: an article with its sentences, and the topics' queries. Leaves: a {@link
 * org.communique.topics.Mention} for each place where a positive term of a satisfied query stands.
 * Queries are Lucene's and are answered by Lucene.
 */
@NullMarked
package org.communique.topics;

import org.jspecify.annotations.NullMarked;
