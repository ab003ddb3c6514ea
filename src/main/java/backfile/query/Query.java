package backfile.query;

import java.time.MonthDay;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;

/** What a query asks, as a tree. {@link QueryPrinter} writes one back as text. */
public sealed interface Query {
  /** Where text is looked for. */
  enum Scope {
    ANYWHERE,
    TITLE,
    TEXT
  }

  /** The states that {@code is:} names. */
  enum State {
    BROKEN,
    EMPTY,
    PUBLISHED,
    DRAFT,
    DUPLICATE,
    DEAD,
    MOVED,
    UNRESOLVED
  }

  /** What {@code has:} asks a post to have. */
  enum Part {
    SOURCE,
    EXCERPT,
    DATE,
    CATEGORY,
    AUTHOR,
    LINKS,
    IMAGE,
    TAG,
    DATELINE,
    BYLINE,
    REPORTER,
    EDITOR,
    AGENCY,
    FEED,
    CORRECTION,
    QUALITY
  }

  /** Every post: the empty query. */
  record All() implements Query {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visitAll(this);
    }
  }

  /** Words of the title or the cleaned text. */
  record Text(Scope scope, Value.Plain value) implements Query {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visitText(this);
    }
  }

  /**
   * Words near one another, in any order.
   *
   * @param distance at most so many words stand between them
   */
  record Near(Scope scope, List<Value.Plain> terms, int distance) implements Query {
    public Near {
      terms = List.copyOf(terms);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visitNear(this);
    }
  }

  /** A field that holds names or an address, compared as suits the field. */
  record FieldMatch(Field field, Value.Plain value) implements Query {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visitFieldMatch(this);
    }
  }

  /** A value under a key of the front matter, the key's nested parts in order. */
  record FrontMatter(List<String> key, Value value) implements Query {
    public FrontMatter {
      key = List.copyOf(key);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visitFrontMatter(this);
    }
  }

  /** The front matter has this key. */
  record HasKey(List<String> key) implements Query {
    public HasKey {
      key = List.copyOf(key);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visitHasKey(this);
    }
  }

  /** A number from {@code from} to {@code to}, both included. */
  record NumberMatch(Field field, OptionalLong from, OptionalLong to) implements Query {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visitNumberMatch(this);
    }
  }

  /** Posted within a range of time. */
  record DateMatch(DateRange range) implements Query {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visitDateMatch(this);
    }
  }

  /** Posted on this day of any year. */
  record DayOfYear(MonthDay day, ZoneId zone) implements Query {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visitDayOfYear(this);
    }
  }

  /** In this state. */
  record Is(State state) implements Query {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visitIs(this);
    }
  }

  /** With this part. */
  record Has(Part part) implements Query {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visitHas(this);
    }
  }

  /**
   * What was saved under a name; {@link SavedQueries} puts it in place of this.
   *
   * @param column of the name in the text that was parsed; two are equal wherever they stand
   */
  record Saved(String name, int column) implements Query {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visitSaved(this);
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Saved saved && name.equals(saved.name);
    }

    @Override
    public int hashCode() {
      return name.hashCode();
    }
  }

  /** All of two or more, none of them an And. */
  record And(List<Query> parts) implements Query {
    public And {
      parts = List.copyOf(parts);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visitAnd(this);
    }
  }

  /** Any of two or more, none of them an Or. */
  record Or(List<Query> parts) implements Query {
    public Or {
      parts = List.copyOf(parts);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visitOr(this);
    }
  }

  /** Everything but the inner query, which is no Not. */
  record Not(Query inner) implements Query {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visitNot(this);
    }
  }

  <R> R accept(Visitor<R> visitor);

  /** All of them, flattened; of none, every post. */
  static Query and(List<Query> queries) {
    List<Query> parts = new ArrayList<>();
    for (Query query : queries) {
      if (query instanceof And and) {
        parts.addAll(and.parts());
      } else if (!(query instanceof All)) {
        parts.add(query);
      }
    }
    if (parts.isEmpty()) {
      return new All();
    }
    return parts.size() == 1 ? parts.get(0) : new And(parts);
  }

  /** Any of one or more, flattened. */
  static Query or(List<Query> queries) {
    List<Query> parts = new ArrayList<>();
    for (Query query : queries) {
      if (query instanceof Or or) {
        parts.addAll(or.parts());
      } else {
        parts.add(query);
      }
    }
    return parts.size() == 1 ? parts.get(0) : new Or(parts);
  }

  static Query not(Query query) {
    return query instanceof Not not ? not.inner() : new Not(query);
  }

  /** A reader of the tree, a method for each kind of node. */
  interface Visitor<R> {
    R visitAll(All all);

    R visitText(Text text);

    R visitNear(Near near);

    R visitFieldMatch(FieldMatch match);

    R visitFrontMatter(FrontMatter match);

    R visitHasKey(HasKey has);

    R visitNumberMatch(NumberMatch match);

    R visitDateMatch(DateMatch match);

    R visitDayOfYear(DayOfYear match);

    R visitIs(Is is);

    R visitHas(Has has);

    R visitSaved(Saved saved);

    R visitAnd(And and);

    R visitOr(Or or);

    R visitNot(Not not);
  }
}
