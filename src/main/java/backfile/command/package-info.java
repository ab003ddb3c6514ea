/** A class for each verb, the options they share, and the session that they run in. */
package backfile.command;
