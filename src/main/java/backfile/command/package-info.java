/** All commands, a room for each kind, and what is said of one that fails. */
package backfile.command;
