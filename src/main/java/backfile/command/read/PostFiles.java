package backfile.command.read;

import backfile.command.session.Session;
import backfile.index.PostRef;
import backfile.link.SourceLink;
import backfile.post.Post;
import backfile.post.PostReader;
import backfile.problem.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The files of indexed posts, for what an index does not keep. */
final class PostFiles {
  private final Session session;
  private final Path folder;

  PostFiles(Session session) {
    this.session = session;
    this.folder = Path.of(session.index().about("folder"));
  }

  byte[] bytes(PostRef ref) {
    Path file = folder.resolve(ref.path());
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw Problem.of(file.toString(), "the file cannot be read any more")
          .withHint("backfile index")
          .asException(e);
    }
  }

  Post read(PostRef ref) {
    return new PostReader(session.zone(), SourceLink::tidy).read(ref.path(), bytes(ref));
  }
}
