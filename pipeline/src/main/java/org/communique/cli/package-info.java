/**
 * Commands, options, exit codes, progress: the only room that looks at the clock, the terminal and
 * the file tree.
 *
 * <p>Enters: the command line. Leaves: a published run, an explanation or a measurement, and an
 * {@link org.communique.cli.ExitCode}.
 */
@NullMarked
package org.communique.cli;

import org.jspecify.annotations.NullMarked;
