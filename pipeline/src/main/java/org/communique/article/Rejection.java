package org.communique.article;

import java.io.Serializable;

/**
 * A record that is no article, and why.
 *
 * @param detail what a person needs to find and mend it
 */
public record Rejection(Origin origin, RejectionReason reason, String detail)
    implements Serializable {}
