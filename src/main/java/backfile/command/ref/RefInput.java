package backfile.command.ref;

import backfile.index.Column;
import backfile.index.Columns;
import backfile.problem.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Refs from stdin: IDs, slugs, paths or addresses, one a line or each ended by a NUL, and whatever
 * JSON backfile prints of posts.
 */
final class RefInput {
  /** A ref and the line that it stands in, or begins in. */
  record Ref(String text, int line) {}

  private final String text;
  private final char end;
  private final List<Ref> refs = new ArrayList<>();
  private int at;
  private int line = 1;

  /** Input with a NUL in it has refs that end in one, even where {@code nul} does not say so. */
  private RefInput(String text, boolean nul) {
    this.text = text;
    this.end = nul || text.indexOf('\0') >= 0 ? '\0' : '\n';
  }

  /** Reads all there is. */
  static List<Ref> read(InputStream in, boolean nul) {
    try {
      return new RefInput(new String(in.readAllBytes(), StandardCharsets.UTF_8), nul).refs();
    } catch (IOException e) {
      throw Problem.of("stdin", "the refs cannot be read").asException(e);
    }
  }

  private List<Ref> refs() {
    while (at < text.length()) {
      char c = text.charAt(at);
      if (end == '\n' && Character.isWhitespace(c)) {
        skipTo(at + 1);
      } else if (c == '{' || c == '[' || c == '"') {
        int begun = line;
        String json = text.substring(at, JsonRefs.end(text, at));
        JsonRefs.read(json, begun).forEach(ref -> refs.add(new Ref(ref, begun)));
        skipTo(at + json.length());
      } else {
        addPlain();
      }
    }
    return refs;
  }

  private void addPlain() {
    int found = text.indexOf(end, at);
    int stop = found < 0 ? text.length() : found;
    String ref = text.substring(at, stop);
    if (end == '\n' && refs.isEmpty() && isHeader(ref)) {
      ref = "";
    } else if (end == '\n') {
      // The lines that list prints into a pipe start with the ID.
      int tab = ref.indexOf('\t');
      ref = (tab < 0 ? ref : ref.substring(0, tab)).strip();
    }
    if (!ref.isEmpty()) {
      refs.add(new Ref(ref, line));
    }
    skipTo(Math.min(stop + 1, text.length()));
  }

  /** The first line of {@code list --tsv}. */
  private static boolean isHeader(String line) {
    List<String> names = List.of(line.strip().split("\t", -1));
    return names.size() > 1 && Columns.all().stream().map(Column::name).toList().containsAll(names);
  }

  private void skipTo(int next) {
    for (; at < next; at++) {
      line += text.charAt(at) == '\n' ? 1 : 0;
    }
  }
}
