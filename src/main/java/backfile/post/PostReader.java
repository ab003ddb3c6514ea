package backfile.post;

import backfile.post.matter.FieldNames;
import backfile.post.matter.FrontMatter;
import backfile.post.matter.MatterFault;
import backfile.post.matter.Parts;
import backfile.problem.Problem;
import backfile.text.Format;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Reads files as posts; safe for use by many threads at once. */
public final class PostReader {
  private static final int LARGEST_FILE = 32 << 20;
  private static final int KEPT_OF_LARGER = 64 << 10;

  private final ZoneId zone;
  private final Function<String, Optional<String>> tidyLink;

  /**
   * A reader for archives of one place.
   *
   * @param zone for dates that name none
   * @param tidyLink makes an address of what the front matter says, or nothing
   */
  public PostReader(ZoneId zone, Function<String, Optional<String>> tidyLink) {
    this.zone = zone;
    this.tidyLink = tidyLink;
  }

  /**
   * The file as a post. It never throws for what a file holds: one that cannot be read as a post
   * comes out as a broken post with its raw text. Of a file above 32 MB only the first 64 KB are
   * kept, and hashed.
   */
  public Post read(ArchiveFile file) {
    byte[] bytes;
    try {
      bytes = bytes(file);
    } catch (IOException e) {
      String what = "cannot be read: " + ReadFailure.reason(e);
      return broken(file, new byte[0], "", Problem.of(file.path(), what));
    }
    return read(file, bytes);
  }

  /** A post that is no file, such as what comes through a pipe; the name stands for its path. */
  public Post read(String name, byte[] bytes) {
    return read(new ArchiveFile(name, Path.of(""), bytes.length, 0), bytes);
  }

  /**
   * The same of all that a stream gives, unless that is more than 32 MB: then it is a problem, as
   * soon as so much was read.
   */
  public Post read(String name, InputStream in) throws IOException {
    byte[] bytes = in.readNBytes(LARGEST_FILE + 1);
    if (bytes.length > LARGEST_FILE) {
      throw Problem.of(name, "is larger than 32 MB, the most that is read as one post")
          .withHint("head -c 32M FILE | backfile text")
          .asException();
    }
    return read(name, bytes);
  }

  private Post read(ArchiveFile file, byte[] bytes) {
    if (file.size() > LARGEST_FILE) {
      String what = "is larger than 32 MB; only its beginning is kept";
      return broken(file, bytes, TextDecoder.decode(bytes), Problem.of(file.path(), what));
    }
    String text = TextDecoder.decode(bytes);
    try {
      Parts parts = Modules.without(file.path(), Parts.of(text));
      return post(file, bytes, parts, Optional.empty());
    } catch (MatterFault fault) {
      return broken(file, bytes, text, problem(file.path(), text, fault));
    }
  }

  private Post broken(ArchiveFile file, byte[] bytes, String text, Problem problem) {
    return post(file, bytes, new Parts(FrontMatter.none(), text), Optional.of(problem));
  }

  private Post post(ArchiveFile file, byte[] bytes, Parts parts, Optional<Problem> broken) {
    PostFields fields = new PostFields(file.path(), parts);
    Post post =
        new Post(
            file.path(),
            new Fingerprint(file.size(), file.modifiedNanos(), new Checksum().add(bytes).value()),
            fields.id(),
            fields.slug(),
            broken.isPresent() ? fields.titleOfSlug() : fields.title(),
            fields.date(zone),
            fields.authors(),
            fields.categories(),
            fields.permalink(),
            fields.sourceLink(tidyLink),
            fields.excerpt(),
            fields.line(FieldNames.LAYOUT),
            fields.lang(),
            fields.published(),
            "",
            broken.isPresent() ? Format.PLAIN : Format.of(file.path(), parts.body()),
            parts.body(),
            broken);
    Set<String> known = KnownKeys.of(post, parts.frontMatter(), zone, tidyLink);
    return post.withFrontMatter(parts.frontMatter().toJson(known));
  }

  private static byte[] bytes(ArchiveFile file) throws IOException {
    Path path = file.file();
    if (file.size() > LARGEST_FILE) {
      try (InputStream in = Files.newInputStream(path)) {
        return withoutCutCharacter(in.readNBytes(KEPT_OF_LARGER));
      }
    }
    return Files.readAllBytes(path);
  }

  /** A UTF-8 character that was cut in two at the end is left out. */
  private static byte[] withoutCutCharacter(byte[] bytes) {
    int lead = bytes.length - 1;
    while (lead > 0 && lead > bytes.length - 4 && (bytes[lead] & 0xC0) == 0x80) {
      lead--;
    }
    int first = lead < 0 ? 0 : bytes[lead] & 0xFF;
    int length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : first >= 0xC0 ? 2 : 1;
    return bytes.length - lead < length ? Arrays.copyOf(bytes, lead) : bytes;
  }

  private static Problem problem(String path, String text, MatterFault fault) {
    String line = text.lines().skip(fault.line() - 1L).findFirst().orElse("");
    return Problem.at(path + ":" + fault.line(), fault.getMessage(), line, fault.column());
  }
}
