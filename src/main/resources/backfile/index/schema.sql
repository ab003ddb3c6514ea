-- The index of one archive. It can be rebuilt from the files at any time: nothing that a person
-- adds is kept here. Times are ISO 8601 in UTC; a column that is NULL is not known.

-- About the archive: folder, files (a checksum of their names,
-- sizes and times), indexed (when), reader (a version), timezone (of dates that name none).
CREATE TABLE about (
  key TEXT PRIMARY KEY,
  value TEXT NOT NULL
) WITHOUT ROWID;

-- A row for each file. post_id runs in date order, so "newest first" is post_id descending.
CREATE TABLE post (
  post_id INTEGER PRIMARY KEY,
  id TEXT NOT NULL,            -- the post's own ID; its slug where it has none
  slug TEXT NOT NULL,
  path TEXT NOT NULL,          -- in the archive's folder
  title TEXT NOT NULL,
  date TEXT,                   -- 2016-02-03T10:11:12Z
  permalink TEXT,
  source TEXT,                 -- the source link, as the front matter says it
  host INTEGER,                -- of where that leads: host.host_id, negative where this is unknown
  excerpt TEXT,
  layout TEXT,
  lang TEXT,
  published INTEGER NOT NULL,  -- 0 or 1
  words INTEGER NOT NULL,      -- of the cleaned text
  images INTEGER NOT NULL,     -- pictures of the body
  broken TEXT,                 -- why the file could not be read as a post
  size INTEGER NOT NULL,       -- of the file, in bytes
  modified INTEGER NOT NULL,   -- of the file, in nanoseconds since 1970
  hash INTEGER NOT NULL,       -- of the file's bytes
  text_hash INTEGER,           -- of the letters and digits of the cleaned text
  facts TEXT,                  -- what the text says of itself: fact_ids between commas
  first_author TEXT            -- without case and accents, for sorting
);
CREATE INDEX post_by_date ON post (date);

-- Title and cleaned text, searchable: SELECT rowid, title FROM article WHERE article MATCH 'word'.
-- rowid is post_id. Raised numbers in brackets are the numbers of links.
CREATE VIRTUAL TABLE article USING fts5 (
  title,
  text,
  tokenize = "porter unicode61 remove_diacritics 2 categories 'L* Nd Nl Co'"
);

INSERT INTO article (article, rank) VALUES ('rank', 'bm25(4.0, 1.0)');
INSERT INTO article (article, rank) VALUES ('hashsize', 33554432);
INSERT INTO article (article, rank) VALUES ('automerge', 0);

-- The keys of the front matter that no column of post tells whole, as one JSON object in the order
-- of the file; a post without such keys has no row.
CREATE TABLE front_matter (
  post_id INTEGER PRIMARY KEY,
  json TEXT NOT NULL
);

-- What is emphasised in cleaned texts, and what is code within a line: "12*5 80**3 95`7" says that
-- five characters after the first twelve are emphasised, three after eighty strongly, and seven
-- after 95 are code: substr(article.text, 13, 5), and so on. A text with nothing such has no row.
CREATE TABLE style (
  post_id INTEGER PRIMARY KEY,
  runs TEXT NOT NULL
);

-- Authors and categories, each name once. folded is the name without case and accents, for comparing,
-- and posts is how many posts have it, which triggers keep true.
CREATE TABLE author (
  author_id INTEGER PRIMARY KEY,
  name TEXT NOT NULL,
  folded TEXT NOT NULL,
  posts INTEGER NOT NULL DEFAULT 0
);
CREATE TABLE post_author (
  post_id INTEGER NOT NULL,
  position INTEGER NOT NULL,
  author_id INTEGER NOT NULL,
  PRIMARY KEY (post_id, position)
) WITHOUT ROWID;

CREATE TABLE category (
  category_id INTEGER PRIMARY KEY,
  name TEXT NOT NULL,
  folded TEXT NOT NULL,
  posts INTEGER NOT NULL DEFAULT 0
);
CREATE TABLE post_category (
  post_id INTEGER NOT NULL,
  position INTEGER NOT NULL,
  category_id INTEGER NOT NULL,
  PRIMARY KEY (post_id, position)
) WITHOUT ROWID;

-- Hosts of sources, without www. A redirector whose target cannot be told offline has its own host.
-- publisher is the name that Google News gives a host in titles.
CREATE TABLE host (
  host_id INTEGER PRIMARY KEY,
  name TEXT NOT NULL UNIQUE,
  publisher TEXT,
  posts INTEGER NOT NULL DEFAULT 0
);

-- How many posts each month has, in UTC.
CREATE TABLE month (
  month TEXT PRIMARY KEY,      -- 2016-02
  posts INTEGER NOT NULL
) WITHOUT ROWID;

-- What texts say of themselves. The last digit of fact_id is the field: 1 dateline, 2 byline,
-- 3 reporter, 4 editor, 5 agency, 6 publisher, 7 correction, 8 quality.
CREATE TABLE fact (
  fact_id INTEGER PRIMARY KEY,
  value TEXT NOT NULL
);
CREATE VIEW post_fact AS
  SELECT post_id, fact_id, fact.value,
    CASE fact_id % 10 WHEN 1 THEN 'dateline' WHEN 2 THEN 'byline' WHEN 3 THEN 'reporter'
      WHEN 4 THEN 'editor' WHEN 5 THEN 'agency' WHEN 6 THEN 'publisher' WHEN 7 THEN 'correction'
      ELSE 'quality' END AS field
  FROM post JOIN json_each('[' || post.facts || ']') AS each
  JOIN fact ON fact_id = each.atom;

-- The links of the cleaned text, numbered as in it.
CREATE TABLE link (
  post_id INTEGER NOT NULL,
  number INTEGER NOT NULL,
  url TEXT NOT NULL,
  text TEXT NOT NULL,
  PRIMARY KEY (post_id, number)
) WITHOUT ROWID;

-- Paths, permalinks, source links and where these lead, by a hash of the form in which they are compared.
CREATE TABLE address (
  hash INTEGER NOT NULL,
  post_id INTEGER NOT NULL,
  PRIMARY KEY (hash, post_id)
) WITHOUT ROWID;
