package backfile.index;

import backfile.index.Condition.Sql;
import backfile.link.SourceLink;
import backfile.query.Field;
import backfile.query.Folding;
import backfile.query.Query;
import backfile.query.Value;
import java.util.List;
import java.util.Locale;

/** Conditions on the fields that hold a name or an address. */
final class FieldSql {
  /** Sorts after every text that begins alike. */
  static final String LAST = "\uDBFF\uDFFF";

  private FieldSql() {}

  static Sql of(Query.FieldMatch match) {
    boolean prefix = match.value() instanceof Value.Prefix;
    String text = match.value().text();
    Field field = match.field();
    if (FactField.WORDS.contains(field.word())) {
      return FactField.of(field.word(), match.value());
    }
    if (field == Field.FEED) {
      return feed(match.value());
    }
    if (match.value() instanceof Value.Regex) {
      return regex(field, text);
    }
    if (match.value() instanceof Value.Exact && isFoundByPart(field)) {
      return whole(field, text);
    }
    if (field.kind() == Field.Kind.ADDRESS) {
      return field == Field.PATH ? path(text, prefix) : url(field, text);
    }
    if (field == Field.CATEGORY || field == Field.AUTHOR || field == Field.TAG) {
      return name(field.word(), Folding.fold(text), prefix);
    }
    if (isHost(field)) {
      return host(hostOf(text), prefix);
    }
    return field == Field.ID ? compare("post.id", text, prefix) : ofAnyCase(field, text, prefix);
  }

  private static Sql feed(Value.Plain value) {
    if (value instanceof Value.Regex) {
      return new Sql(SqlFunctions.REGEX + "(?, " + Columns.FEED + ")", value.text());
    }
    return value instanceof Value.Prefix
        ? new Sql(Columns.FEED + " LIKE ? ESCAPE '\\'", Like.startingWith(value.text()))
        : new Sql(Columns.FEED + " = ? COLLATE NOCASE", value.text());
  }

  private static Sql regex(Field field, String pattern) {
    String test = SqlFunctions.REGEX + "(?, ";
    return switch (field) {
      case CATEGORY, AUTHOR, TAG -> named(field.word(), new Sql(test + "n.name)", pattern));
      case URL ->
          new Sql("(" + test + "post.permalink) OR " + test + "post.source))", pattern, pattern);
      case HOST, SOURCE_HOST -> Sql.oneOf(SourceSql.postsOf(test + "host.name)"), List.of(pattern));
      default -> new Sql(test + sql(field) + ")", pattern);
    };
  }

  private static boolean isFoundByPart(Field field) {
    return field.kind() == Field.Kind.ADDRESS || isHost(field);
  }

  private static boolean isHost(Field field) {
    return field == Field.HOST || field == Field.SOURCE_HOST;
  }

  /** What the field's values are, for fields of one value. */
  private static String sql(Field field) {
    return switch (field) {
      case SOURCE -> SourceSql.RESOLVED;
      case SOURCE_RAW -> "post.source";
      case PUBLISHER -> SourceSql.PUBLISHER;
      default -> "post." + field.word();
    };
  }

  private static Sql whole(Field field, String text) {
    return switch (field) {
      case URL ->
          Sql.oneOf("SELECT post_id FROM address WHERE hash = ?", List.of(AddressHash.of(text)));
      case HOST, SOURCE_HOST ->
          Sql.oneOf(SourceSql.postsOf("host.name = ?"), List.of(hostOf(text)));
      default -> new Sql(sql(field) + " = ?", text);
    };
  }

  private static Sql compare(String column, String text, boolean prefix) {
    return prefix
        ? new Sql("(" + column + " >= ? AND " + column + " < ?)", text, text + LAST)
        : new Sql(column + " = ?", text);
  }

  private static Sql ofAnyCase(Field field, String text, boolean prefix) {
    String column = sql(field);
    return prefix
        ? new Sql(column + " LIKE ? ESCAPE '\\'", Like.startingWith(text))
        : new Sql(column + " = ? COLLATE NOCASE", text);
  }

  private static Sql name(String kind, String folded, boolean prefix) {
    return named(kind, compare("n.folded", folded, prefix));
  }

  private static Sql named(String kind, Sql compared) {
    return Sql.oneOf(
        "SELECT j.post_id FROM K AS n JOIN post_K AS j USING (K_id) WHERE ".replace("K", kind)
            + compared.text(),
        compared.parameters());
  }

  /** As hosts are stored: of a whole address its host, and without www. */
  private static String hostOf(String typed) {
    String host = SourceLink.host(typed).isEmpty() ? typed : SourceLink.host(typed);
    String lower = host.toLowerCase(Locale.ROOT);
    return lower.startsWith("www.") ? lower.substring(4) : lower;
  }

  /** A host and those below it; without a dot, any part of a host's name. */
  private static Sql host(String host, boolean prefix) {
    if (prefix) {
      return hostLike("('.' || host.name)", Like.containing("." + host));
    }
    return host.indexOf('.') >= 0
        ? hostLike("('.' || host.name)", Like.endingWith("." + host))
        : hostLike("('.' || host.name || '.')", Like.containing("." + host + "."));
  }

  private static Sql hostLike(String dotted, String pattern) {
    return Sql.oneOf(SourceSql.postsOf(dotted + " LIKE ? ESCAPE '\\'"), List.of(pattern));
  }

  private static Sql path(String text, boolean prefix) {
    return new Sql(
        "post.path LIKE ? ESCAPE '\\'", prefix ? Like.startingWith(text) : Like.containing(text));
  }

  /** A scheme is left out, so that an address is found however it was linked. */
  private static Sql url(Field field, String typed) {
    int scheme = typed.indexOf("://");
    String pattern = Like.containing(scheme < 0 ? typed : typed.substring(scheme + 3));
    if (field != Field.URL) {
      return new Sql(sql(field) + " LIKE ? ESCAPE '\\'", pattern);
    }
    return new Sql(
        "(post.permalink LIKE ? ESCAPE '\\' OR post.source LIKE ? ESCAPE '\\')", pattern, pattern);
  }
}
