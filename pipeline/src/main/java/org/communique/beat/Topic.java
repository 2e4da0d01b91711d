package org.communique.beat;

import java.io.Serializable;

/**
 * A subject that is counted.
 *
 * @param name unique in its beat
 * @param query Lucene classic query syntax
 * @param group heading under which reports list it; empty when none
 */
public record Topic(String name, String query, String group) implements Serializable {}
