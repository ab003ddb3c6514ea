/**
 * Says what can be typed: help, its topics, the version, and completion, for the shell and for
 * others.
 */
package backfile.command.help;
