/**
 * The index of an archive, an SQLite database: its schema, the updater that keeps it in step with
 * the folder, and the questions it answers; beside it, in a file of its own, what a person adds.
 */
package backfile.index;
