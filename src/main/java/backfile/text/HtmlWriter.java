package backfile.text;

import java.util.List;

/**
 * Writes an article as a fragment of HTML: text, structure and links to the Web, no styles, scripts
 * or frames.
 */
public final class HtmlWriter {
  private final StringBuilder out = new StringBuilder();

  private HtmlWriter() {}

  /** Blocks stand on lines of their own; nothing stands around them. */
  public static String write(Article article) {
    HtmlWriter writer = new HtmlWriter();
    writer.blocks(article.blocks());
    return writer.out.toString();
  }

  private void blocks(List<Block> blocks) {
    for (Block block : blocks) {
      block(block);
    }
  }

  private void block(Block block) {
    if (block instanceof Block.Paragraph paragraph) {
      line("p", paragraph.content());
    } else if (block instanceof Block.Heading heading) {
      line("h" + heading.level(), heading.content());
    } else if (block instanceof Block.ItemList list) {
      list(list);
    } else if (block instanceof Block.Quote quote) {
      out.append("<blockquote>\n");
      blocks(quote.content());
      out.append("</blockquote>\n");
    } else if (block instanceof Block.Table table) {
      table(table);
    } else if (block instanceof Block.Preformatted preformatted) {
      out.append("<pre>").append(HtmlLine.escape(preformatted.text())).append("</pre>\n");
    } else {
      out.append("<hr>\n");
    }
  }

  private void line(String tag, List<Inline> content) {
    String text = HtmlLine.of(content);
    if (!text.isEmpty()) {
      out.append('<').append(tag).append('>').append(text);
      out.append("</").append(tag).append(">\n");
    }
  }

  private void list(Block.ItemList list) {
    String start = list.start() > 1 ? " start=\"" + list.start() + "\"" : "";
    out.append(list.start() == 0 ? "<ul>\n" : "<ol" + start + ">\n");
    for (Block.Item item : list.items()) {
      out.append("<li>");
      item(item.content());
      out.append("</li>\n");
    }
    out.append(list.start() == 0 ? "</ul>\n" : "</ol>\n");
  }

  /** The words of an item stand bare where nothing but lists follows them. */
  private void item(List<Block> content) {
    boolean bare = !content.isEmpty() && content.get(0) instanceof Block.Paragraph;
    for (int at = 1; at < content.size(); at++) {
      bare &= content.get(at) instanceof Block.ItemList;
    }
    if (bare) {
      out.append(HtmlLine.of(((Block.Paragraph) content.get(0)).content()));
      out.append(content.size() > 1 ? "\n" : "");
      blocks(content.subList(1, content.size()));
    } else {
      out.append('\n');
      blocks(content);
    }
  }

  private void table(Block.Table table) {
    out.append("<table>\n");
    for (int at = 0; at < table.rows().size(); at++) {
      String tag = at == 0 && table.header() ? "th" : "td";
      out.append("<tr>");
      for (List<Inline> cell : table.rows().get(at)) {
        out.append('<').append(tag).append('>').append(HtmlLine.of(cell));
        out.append("</").append(tag).append('>');
      }
      out.append("</tr>\n");
    }
    out.append("</table>\n");
  }
}
