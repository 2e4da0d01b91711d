/**
 * The same for sentences in Chinese.
 *
 * <p>Enters: a Chinese article and its sentences. Leaves: judgements and statements as the English
 * rules give them, with terms in English so that one ledger line holds both. No tagger: words come
 * from lists. Depends on {@code words}, {@code deadlines} and {@code cast}.
 */
@NullMarked
package org.communique.commitments.chinese;

import org.jspecify.annotations.NullMarked;
