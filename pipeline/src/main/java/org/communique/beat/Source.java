package org.communique.beat;

import java.io.Serializable;

/**
 * An outlet.
 *
 * @param name how reports call it
 * @param domain host of its pages without {@code www.}, lower case; empty when unknown
 * @param country ISO 3166 code or name as the desk writes it; empty when unknown
 */
public record Source(String name, String domain, String country) implements Serializable {}
