/** The query language: lexer, parser, a sealed tree, and dates. Knows nothing of SQL. */
package backfile.query;
