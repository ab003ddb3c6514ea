package backfile.text;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The elements that hold a block somewhere within, found in one walk over the document. */
final class BlockHolders {
  private final Set<Element> holders = Collections.newSetFromMap(new IdentityHashMap<>());

  private BlockHolders() {}

  static BlockHolders of(Document document) {
    BlockHolders found = new BlockHolders();
    document.traverse(
        (node, depth) -> {
          if (node instanceof Element element && HtmlTags.BLOCK.contains(element.normalName())) {
            found.mark(element.parent());
          }
        });
    return found;
  }

  /** Stops where a block within was seen before, so that the walk stays linear. */
  private void mark(Element start) {
    Element element = start;
    while (element != null && holders.add(element)) {
      element = element.parent();
    }
  }

  boolean contains(Element element) {
    return holders.contains(element);
  }
}
