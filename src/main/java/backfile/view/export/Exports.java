package backfile.view.export;

import backfile.index.Index;
import backfile.query.Query;
import java.nio.file.Path;
import java.time.ZoneId;

/**
 * Begins exports.
 *
 * @param title what the whole is called where it has a place for that
 * @param zone that dates are told in
 */
public record Exports(String title, ZoneId zone) {
  /** An export into a folder, which is made where there is none. */
  public Export intoFolder(ExportForm form, Path root, ForbiddenFolders forbidden) {
    TargetFolder folder = new TargetFolder(root, forbidden);
    return form == ExportForm.HTML
        ? new SiteExport(folder, title, zone)
        : new FolderExport(folder, PathPlan.of(form), new MarkdownPost(zone)::write);
  }

  /** An export into one file, which the answers to {@code query} will fill. */
  public Export intoFile(ExportForm form, OneFile file, Index index, Query query) {
    return form == ExportForm.WXR
        ? new WxrExport(file, zone).begin(title, index, query, zone)
        : new OpenSearchExport(file, zone);
  }
}
