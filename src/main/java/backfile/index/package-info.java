/**
 * The index of an archive, an SQLite database: its schema, the updater that keeps it in step with
 * the folder, and the questions it answers.
 */
package backfile.index;
