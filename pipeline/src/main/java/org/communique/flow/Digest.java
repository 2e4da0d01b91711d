package org.communique.flow;

import java.util.List;
import org.communique.copies.CopySketch;
import org.communique.events.EventFeatures;
import org.communique.topics.Mention;

/** All that is kept of an article once its text is left behind. */
record Digest(
    ArticleHead head,
    CopySketch sketch,
    EventFeatures features,
    ArticleFacts facts,
    List<Mention> mentions,
    List<TopicTally> tallies,
    List<TopicalStatement> statements) {}
