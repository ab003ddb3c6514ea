/**
 * Where the process meets the program: the edge that touches real streams, and the root of the
 * command tree. All work is left to the packages below.
 */
package backfile;
