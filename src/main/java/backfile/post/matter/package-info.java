/**
 * Front matter: finding it at the top of a file, reading it whatever its language, and the names
 * that generators give to fields. What a field means for a post is left to {@code backfile.post}.
 */
package backfile.post.matter;
