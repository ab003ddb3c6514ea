/**
 * What commands share while the program runs: the archive in use, its open index, the settings, the
 * filters, the last list, and the process around them.
 */
package backfile.command.session;
