/** Posts taken out of an archive: as Markdown files, web pages, a WordPress file, bulk JSON. */
package backfile.view.export;
