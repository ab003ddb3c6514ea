package backfile.index;

import backfile.link.ImporterDamage;
import backfile.link.Resolution;
import backfile.link.SourceLink;
import backfile.text.Link;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds where posts name a page, whatever form its address has there. Sources and permalinks are
 * found by their hash; the links of texts are walked, and those resolved that can be the page.
 */
final class PageFinder {
  /** Redirectors that write their target so that no piece of it is left; see the rules of link. */
  private static final String[] DISGUISES = {"/l/0", "aHR0c", "/CBMi", "eyJ"};

  private final Connection connection;
  private final String wanted;

  PageFinder(Connection connection, String address) {
    this.connection = connection;
    wanted = comparable(isBare(address) ? "http://" + address : address);
  }

  /** A redirector without a scheme may hold an address with one. */
  private static boolean isBare(String address) {
    int slashes = address.indexOf("//");
    return slashes < 0 || address.substring(0, slashes).indexOf('.') >= 0;
  }

  private static String comparable(String url) {
    return SourceLink.comparable(Resolution.of(url).target());
  }

  /** Newest post first; a post's source and permalink before its links. */
  List<PageUse> find() throws SQLException {
    List<PageUse> uses = new ArrayList<>();
    addSources(uses);
    addLinks(uses);
    // The sort keeps what it finds equal in order.
    uses.sort((one, other) -> Long.compare(other.post().postId(), one.post().postId()));
    return uses;
  }

  private void addSources(List<PageUse> uses) throws SQLException {
    try (PreparedStatement select =
        connection.prepareStatement(
            "SELECT post_id, id, path, title, permalink, source FROM post WHERE post_id IN"
                + " (SELECT post_id FROM address WHERE hash = ?)")) {
      select.setLong(1, AddressHash.of(wanted));
      try (ResultSet rows = select.executeQuery()) {
        while (rows.next()) {
          addIfPage(uses, rows, "source", rows.getString(6));
          addIfPage(uses, rows, "permalink", rows.getString(5));
        }
      }
    }
  }

  private void addIfPage(List<PageUse> uses, ResultSet row, String kind, String url)
      throws SQLException {
    if (url != null && comparable(url).equals(wanted)) {
      uses.add(new PageUse(post(row), kind, new Link(0, url, row.getString(4))));
    }
  }

  private static PostRef post(ResultSet row) throws SQLException {
    return new PostRef(row.getLong(1), row.getString(2), row.getString(3), row.getString(4));
  }

  private void addLinks(List<PageUse> uses) throws SQLException {
    StringBuilder sql =
        new StringBuilder(
            "SELECT post.post_id, post.id, post.path, post.title, post.source, number, url, text"
                + " FROM link JOIN post USING (post_id) WHERE instr(url, ?)");
    for (String disguise : DISGUISES) {
      sql.append(" OR instr(url, '").append(disguise).append("')");
    }
    try (PreparedStatement select = connection.prepareStatement(sql.toString())) {
      select.setString(1, longestWord(wanted));
      try (ResultSet rows = select.executeQuery()) {
        while (rows.next()) {
          String url = rows.getString(7);
          if (isPage(url, rows.getString(5))) {
            int number = Math.max(rows.getInt(6), 0);
            String kind = number == 0 ? "image" : "inline";
            uses.add(new PageUse(post(rows), kind, new Link(number, url, rows.getString(8))));
          }
        }
      }
    }
  }

  private boolean isPage(String url, String source) {
    String written =
        source == null
            ? url
            : ImporterDamage.mended(url, Resolution.of(source).target()).orElse(url);
    return comparable(written).equals(wanted);
  }

  /** Letters and digits stay as they are in every encoding of an address but the disguises. */
  private static String longestWord(String address) {
    String longest = "";
    int start = 0;
    for (int i = 0; i <= address.length(); i++) {
      char c = i < address.length() ? address.charAt(i) : '/';
      boolean word = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
      if (c == '%') {
        start = i + 3;
        i = Math.min(i + 2, address.length() - 1);
      } else if (!word) {
        longest = i - start > longest.length() ? address.substring(start, i) : longest;
        start = i + 1;
      }
    }
    return longest;
  }
}
