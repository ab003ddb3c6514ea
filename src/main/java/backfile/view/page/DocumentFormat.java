package backfile.view.page;

import backfile.text.Article;
import backfile.text.HtmlWriter;
import backfile.text.MarkdownWriter;

/** The formats that other programs make documents of. */
public enum DocumentFormat {
  MARKDOWN("\n***\n\n"),
  HTML("<hr>\n");

  private final String separator;

  DocumentFormat(String separator) {
    this.separator = separator;
  }

  /** What stands between two documents in one file. */
  public String separator() {
    return separator;
  }

  public String write(Article article) {
    return this == HTML ? HtmlWriter.write(article) : MarkdownWriter.write(article);
  }
}
