-- What a person has added to one archive. It cannot be made anew from the files, and so lies apart
-- from the index, which can.

-- revision: how often anything here was changed.
CREATE TABLE about (
  key TEXT PRIMARY KEY,
  value TEXT NOT NULL
) WITHOUT ROWID;

INSERT INTO about VALUES ('revision', '0');

-- Names of queries and tags, each once whatever its case and accents; folded is for comparing.
CREATE TABLE saved_query (
  folded TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  query TEXT NOT NULL          -- as it was typed
) WITHOUT ROWID;

CREATE TABLE tag (
  tag_id INTEGER PRIMARY KEY,
  name TEXT NOT NULL,
  folded TEXT NOT NULL UNIQUE
);

-- A post as it was last seen. Of the index's row numbers nothing is kept, because they change: a
-- post is found again by its path and by what else is known of it.
CREATE TABLE tagged_post (
  tagged_post_id INTEGER PRIMARY KEY,
  path TEXT NOT NULL,          -- in the archive's folder
  id TEXT,
  title TEXT,
  url TEXT,                    -- its permalink; its source link where it has none
  hash INTEGER,                -- of the file's bytes
  text_hash INTEGER            -- of the letters and digits of the cleaned text
);

-- Other posts that looked like it then, and which it therefore has not become.
CREATE TABLE lookalike (
  tagged_post_id INTEGER NOT NULL,
  path TEXT NOT NULL,
  PRIMARY KEY (tagged_post_id, path)
) WITHOUT ROWID;

CREATE TABLE post_tag (
  tagged_post_id INTEGER NOT NULL,
  tag_id INTEGER NOT NULL,
  PRIMARY KEY (tagged_post_id, tag_id)
) WITHOUT ROWID;
