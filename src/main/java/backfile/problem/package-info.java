/**
 * What can go wrong, said to a person: a problem as a value, its printer, and the exit codes. Knows
 * nothing of archives.
 */
package backfile.problem;
