package backfile.index;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Changes tags within one transaction, by what the index knows of the posts. */
final class Tagging implements AutoCloseable {
  private final TaggedPosts posts;
  private final TraitsFinder finder;
  private final Map<Long, TaggedPost> tagged;

  /** The records of each post of the index; two posts of before may be one now. */
  private final Map<Long, List<Long>> records = new HashMap<>();

  /** The records of posts that the index has not, by path. */
  private final Map<String, List<Long>> gone = new TreeMap<>();

  Tagging(Connection user, Connection index) throws SQLException {
    posts = new TaggedPosts(user);
    finder = new TraitsFinder(index);
    tagged = posts.all();
    for (Map.Entry<Long, TaggedPost> each : tagged.entrySet()) {
      note(each.getKey(), each.getValue().traits());
    }
  }

  private void note(long id, PostTraits traits) throws SQLException {
    Optional<Long> found = finder.find(traits);
    if (found.isPresent()) {
      records.computeIfAbsent(found.get(), key -> new ArrayList<>()).add(id);
    } else {
      gone.computeIfAbsent(traits.path(), key -> new ArrayList<>()).add(id);
    }
  }

  /** Gives how many posts have other tags than before. */
  int change(List<PostRef> refs, List<String> added, List<String> removed) throws SQLException {
    int changed = 0;
    for (PostRef ref : refs) {
      boolean change = false;
      for (long id : records.getOrDefault(ref.postId(), List.of())) {
        for (String tag : removed) {
          change |= posts.removeTag(id, tag);
        }
      }
      if (!added.isEmpty()) {
        change |= addTags(ref.postId(), added);
      }
      changed += change ? 1 : 0;
    }
    posts.removeUnused();
    return changed;
  }

  int removeFromGone(List<String> tags) throws SQLException {
    int changed = 0;
    for (List<Long> ids : gone.values()) {
      for (long id : ids) {
        boolean change = false;
        for (String tag : tags) {
          change |= posts.removeTag(id, tag);
        }
        changed += change ? 1 : 0;
      }
    }
    posts.removeUnused();
    return changed;
  }

  List<TaggedPost> gone() {
    List<TaggedPost> all = new ArrayList<>();
    gone.values().forEach(ids -> ids.forEach(id -> all.add(tagged.get(id))));
    return all;
  }

  private boolean addTags(long postId, List<String> tags) throws SQLException {
    List<Long> known = records.computeIfAbsent(postId, key -> new ArrayList<>());
    if (known.isEmpty()) {
      known.add(posts.insert(finder.read(postId)));
    }
    return addTags(known, tags);
  }

  /** A tag that any of the records has is not added again. */
  private boolean addTags(List<Long> known, List<String> tags) throws SQLException {
    boolean change = false;
    for (String tag : tags) {
      boolean there = false;
      for (long id : known) {
        there |= posts.hasTag(id, tag);
      }
      change |= !there && posts.addTag(known.get(0), tag);
    }
    return change;
  }

  /** Says whether there was anything new in a record. */
  boolean restore(TaggedPost record) throws SQLException {
    Optional<Long> found = finder.find(record.traits());
    if (found.isPresent()) {
      return addTags(found.get(), record.tags());
    }
    List<Long> known = new ArrayList<>();
    for (long id : gone.getOrDefault(record.traits().path(), List.of())) {
      if (tagged.get(id).traits().isEdited(record.traits())) {
        known.add(id);
      }
    }
    if (known.isEmpty()) {
      known.add(insertGone(record));
    }
    return addTags(known, record.tags());
  }

  private long insertGone(TaggedPost record) throws SQLException {
    long id = posts.insert(record.traits());
    tagged.put(id, record);
    gone.computeIfAbsent(record.traits().path(), key -> new ArrayList<>()).add(id);
    return id;
  }

  @Override
  public void close() throws SQLException {
    finder.close();
  }
}
