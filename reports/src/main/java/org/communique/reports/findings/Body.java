package org.communique.reports.findings;

/** What one article says: a line of a part in {@code bodies/}. */
public record Body(String articleId, String title, String body) {}
