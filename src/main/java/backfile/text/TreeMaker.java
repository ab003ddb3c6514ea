package backfile.text;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** Turns the nodes of a page, visited in order, into the blocks of an article. */
final class TreeMaker implements NodeFilter {
  // Each level of a quote or list costs every line within it an indent.
  private static final int DEEPEST_CONTAINER = 16;

  private final boolean looseParagraphs;
  private final Unread unread;
  private final LineMaker line = new LineMaker(this::addLine);
  private final Container body = new Container.Body();
  private final Deque<Container> containers = new ArrayDeque<>(List.of(body));
  private final Deque<Runnable> closings = new ArrayDeque<>();
  private Origin origin = Origin.BODY;
  private Origin blockOrigin = Origin.BODY;
  private int heading;
  private int quotes;
  private PreformattedMaker preformatted = PreformattedMaker.NONE;

  /** {@code looseParagraphs}: whether blank lines within a {@code div} part paragraphs too. */
  TreeMaker(boolean looseParagraphs, Unread unread) {
    this.looseParagraphs = looseParagraphs;
    this.unread = unread;
  }

  Article article() {
    line.end();
    return new Article(body.blocks);
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof TextNode text) {
      addText(text.getWholeText());
      return FilterResult.CONTINUE;
    }
    if (!(node instanceof Element element)) {
      return FilterResult.SKIP_ENTIRELY;
    }
    String name = element.normalName();
    boolean unseen = Elements.WITHOUT_TEXT.contains(name);
    if (unseen && !unread.isRead()) {
      unread.add(name, element);
      return FilterResult.SKIP_ENTIRELY;
    }
    if (isLeaf(element, name)) {
      addLeaf(element, name);
      return FilterResult.SKIP_ENTIRELY;
    }
    if (Elements.PLAYERS.contains(name) && !preformatted.isOpen()) {
      addPlayer(element);
    }
    boolean block = unseen || Elements.BLOCKS.contains(name);
    closings.push(block ? openBlock(element, name) : open(element, name));
    if (unread.isRead()) {
      addText(Unread.textOf(element));
    }
    return FilterResult.CONTINUE;
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (node instanceof Element) {
      closings.pop().run();
    }
    return FilterResult.CONTINUE;
  }

  private void addText(String raw) {
    if (preformatted.isOpen()) {
      preformatted.add(Characters.cleanCode(raw));
      return;
    }
    String text = Characters.clean(raw);
    boolean loose =
        blockOrigin.tag().equals("body")
            || (looseParagraphs && Elements.LOOSE.contains(blockOrigin.tag()));
    if (!loose || text.indexOf('\n') < 0) {
      line.text(text);
      return;
    }
    int start = 0;
    for (int end = BlankLines.next(text, 0); end >= 0; end = BlankLines.next(text, start)) {
      line.text(text.substring(start, end));
      line.paragraphBreak();
      start = end + 1;
    }
    line.text(text.substring(start));
  }

  private boolean isLeaf(Element element, String name) {
    return switch (name) {
      case "br", "img", "amp-img", "hr", "input" -> true;
      case "code", "tt", "kbd", "samp" -> element.childrenSize() == 0;
      default -> Elements.PLAYERS.contains(name) && !isRead(element);
    };
  }

  private boolean isRead(Element player) {
    return unread.isRead() || Elements.holdsArticle(player);
  }

  private void addLeaf(Element element, String name) {
    if (preformatted.isOpen()) {
      preformatted.add(name.equals("br") ? "\n" : Characters.cleanCode(element.wholeText()));
      unread.addRaw(name, element);
      return;
    }
    switch (name) {
      case "br" -> line.lineBreak();
      case "hr" -> {
        line.end();
        add(new Block.Rule(originOf(element, name)));
      }
      case "img", "amp-img" -> addImage(element);
      case "input" -> line.text(Elements.checkBox(element));
      default -> {
        if (Elements.PLAYERS.contains(name)) {
          addPlayer(element);
          unread.add(name, element);
        } else {
          addCode(element);
        }
      }
    }
  }

  private void addImage(Element image) {
    if (!Elements.isPixel(image) && !Elements.isHidden(image)) {
      String alt = Elements.fold(Characters.clean(image.attr("alt")));
      line.put(new Inline.Image(Elements.pictureAddress(image), alt));
    }
  }

  private void addPlayer(Element player) {
    String url = Elements.playerAddress(player);
    if (!url.isEmpty() && !Elements.isPixel(player) && !Elements.isHidden(player)) {
      line.put(new Inline.Video(url));
    }
  }

  private void addCode(Element code) {
    String text = Characters.cleanCode(code.wholeText()).replace('\n', ' ').replace('\t', ' ');
    if (text.isBlank()) {
      line.text(text);
    } else {
      line.put(new Inline.Code(text));
    }
  }

  private Runnable openBlock(Element element, String name) {
    Origin outer = origin;
    Origin outerBlock = blockOrigin;
    int outerHeading = heading;
    if (preformatted.isOpen()) {
      preformatted.lineBreak();
      return preformatted::lineBreak;
    }
    line.end();
    origin = originOf(element, name);
    blockOrigin = origin;
    heading = Math.max(heading, Elements.headingLevel(name));
    Runnable close = openContainer(element, name);
    return () -> {
      line.end();
      close.run();
      origin = outer;
      blockOrigin = outerBlock;
      heading = outerHeading;
    };
  }

  private Runnable openContainer(Element element, String name) {
    if (Elements.PREFORMATTED.contains(name)) {
      return openPreformatted();
    }
    Container around = containers.element();
    if (name.equals("li") && around instanceof ListContainer list) {
      list.number(element.attr("value"));
    }
    if (name.equals("tr") && around instanceof TableContainer table) {
      table.beginRow();
    }
    Container container = Containers.of(element, name, origin, around);
    if (container == around || containers.size() > DEEPEST_CONTAINER) {
      return () -> {};
    }
    heading = 0;
    containers.push(container);
    return () -> {
      containers.pop();
      container.closeInto(containers.element());
    };
  }

  private Runnable openPreformatted() {
    preformatted = new PreformattedMaker();
    return () -> {
      String text = preformatted.text();
      preformatted = PreformattedMaker.NONE;
      if (!text.isBlank()) {
        add(new Block.Preformatted(text, origin));
      }
    };
  }

  private Runnable open(Element element, String name) {
    if (preformatted.isOpen()) {
      return () -> {};
    }
    Origin outer = origin;
    List<LineMaker.Wrap> wraps = new ArrayList<>(2);
    String url = name.equals("a") ? Elements.target(element) : "";
    Origin own = originOf(element, name);
    boolean marked = !own.marks().isEmpty() || own.hidden();
    if (!url.isEmpty()) {
      wraps.add(content -> new Inline.Anchor(url, content, own));
    } else if (marked) {
      wraps.add(content -> new Inline.Span(content, own));
    }
    if (Elements.STRONG.contains(name) || Elements.EMPHASIS.contains(name)) {
      boolean strong = Elements.STRONG.contains(name);
      wraps.add(content -> new Inline.Emphasis(strong, content));
    } else if (name.equals("sup") || name.equals("sub")) {
      wraps.add(content -> new Inline.Mark(name.equals("sup"), content));
    }
    origin = marked || Elements.STRUCK.contains(name) ? own : outer;
    Seam seam = Elements.EDGED.contains(name) ? Seam.EDGE : Seam.WITHIN;
    boolean quote = name.equals("q") && !Elements.isQuoted(element);
    line.seam(seam);
    if (quote) {
      line.text(quotes++ % 2 == 0 ? "“" : "‘");
    }
    int opened = line.open(wraps);
    return () -> {
      if (quote) {
        line.text(--quotes % 2 == 0 ? "”" : "’");
      }
      line.seam(seam);
      line.close(opened);
      origin = outer;
    };
  }

  private Origin originOf(Element element, String name) {
    return origin.child(name, Elements.marks(element), Elements.isHidden(element));
  }

  private void addLine(List<Inline> content) {
    add(
        heading > 0
            ? new Block.Heading(heading, content, blockOrigin)
            : new Block.Paragraph(content, blockOrigin));
  }

  private void add(Block block) {
    containers.element().add(block);
  }
}
