package backfile.text;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Block;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.CustomNode;
import org.commonmark.node.DefinitionMap;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.commonmark.parser.InlineParserContext;
import org.commonmark.parser.beta.LinkInfo;
import org.commonmark.parser.beta.LinkProcessor;
import org.commonmark.parser.beta.LinkResult;
import org.commonmark.parser.beta.Scanner;
import org.commonmark.parser.block.BlockParserFactory;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;

/**
 * Reads footnotes: {@code [^label]} in the text, {@code [^label]: words} anywhere. They are
 * numbered in the order of the text, as generators show them, and stand at its end.
 */
final class Footnotes implements BlockParserFactory, LinkProcessor {
  private static final int INDENT = 4;

  /** The words of a footnote. */
  static final class Note extends CustomBlock {
    private int number;
  }

  /** The place that a footnote is of. */
  static final class Reference extends CustomNode {
    private final Note note;

    Reference(Note note) {
      this.note = note;
    }

    int number() {
      return note.number;
    }
  }

  /** All footnotes of a text. */
  static final class Notes extends CustomBlock {}

  private static final class NoteParser extends IndentedBlock {
    private final Note note;
    private final String label;

    NoteParser(Note note, String label) {
      super(note, INDENT);
      this.note = note;
      this.label = label;
    }

    @Override
    public List<DefinitionMap<?>> getDefinitions() {
      DefinitionMap<Note> map = new DefinitionMap<>(Note.class);
      map.putIfAbsent(label, note);
      return List.of(map);
    }
  }

  @Override
  public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
    CharSequence content = state.getLine().getContent();
    int start = state.getNextNonSpaceIndex();
    if (state.getIndent() >= INDENT
        || start + 1 >= content.length()
        || content.charAt(start) != '['
        || content.charAt(start + 1) != '^') {
      return BlockStart.none();
    }
    String line = content.toString();
    int end = line.indexOf("]:", start);
    return end < start + 3 || line.substring(start, end).indexOf(' ') >= 0
        ? BlockStart.none()
        : BlockStart.of(new NoteParser(new Note(), line.substring(start + 1, end)))
            .atIndex(end + 2);
  }

  @Override
  public LinkResult process(LinkInfo link, Scanner scanner, InlineParserContext context) {
    String text = link.destination() == null ? link.text(scanner) : "";
    Note note = text.startsWith("^") ? context.getDefinition(Note.class, text) : null;
    return note == null
        ? LinkResult.none()
        : LinkResult.replaceWith(new Reference(note), link.afterTextBracket());
  }

  /** Numbers the footnotes and puts them at the end. */
  static void settle(Node document) {
    List<Note> notes = new ArrayList<>();
    takeOut(document, notes);
    if (notes.isEmpty()) {
      return;
    }
    Notes end = new Notes();
    Numbers numbers = new Numbers(end);
    document.accept(numbers);
    for (Node note = end.getFirstChild(); note != null; note = note.getNext()) {
      numbers.within(note);
    }
    for (Note note : notes) {
      numbers.add(note);
    }
    document.appendChild(end);
  }

  private static void takeOut(Node around, List<Note> notes) {
    Node next;
    for (Node node = around.getFirstChild(); node != null; node = next) {
      next = node.getNext();
      if (node instanceof Block) {
        takeOut(node, notes);
      }
      if (node instanceof Note note) {
        node.unlink();
        notes.add(note);
      }
    }
  }

  private static final class Numbers extends AbstractVisitor {
    private final Notes notes;
    private int last;

    Numbers(Notes notes) {
      this.notes = notes;
    }

    void within(Node note) {
      visitChildren(note);
    }

    void add(Note note) {
      if (note.number == 0) {
        note.number = ++last;
        notes.appendChild(note);
        linkAddress(note);
      }
    }

    /** A note that is an address alone says where its place comes from. */
    private static void linkAddress(Note note) {
      Node paragraph = note.getFirstChild();
      if (paragraph instanceof Paragraph
          && paragraph.getFirstChild() == paragraph.getLastChild()
          && paragraph.getFirstChild() instanceof Text text
          && text.getLiteral().startsWith("http")
          && text.getLiteral().indexOf(' ') < 0) {
        Link link = new Link(text.getLiteral(), "");
        text.insertBefore(link);
        link.appendChild(text);
      }
    }

    @Override
    public void visit(CustomNode node) {
      if (node instanceof Reference reference) {
        add(reference.note);
        if (node.getPrevious() instanceof Text before) {
          before.setLiteral(before.getLiteral().stripTrailing());
        }
      } else {
        visitChildren(node);
      }
    }
  }
}
