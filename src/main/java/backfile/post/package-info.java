/**
 * From a folder to posts: walking it, decoding files, reading front matter, and finding the fields
 * that generators name differently. What the body says is left to {@code backfile.text}.
 */
package backfile.post;
