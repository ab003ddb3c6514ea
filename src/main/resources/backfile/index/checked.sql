-- What became of addresses when they were last asked; url is as posts have it.
CREATE TABLE IF NOT EXISTS checked_link (
  url TEXT PRIMARY KEY,
  checked TEXT NOT NULL,       -- 2016-02-03T10:11:12Z
  state TEXT NOT NULL,         -- live, moved, dead or unclear
  status INTEGER,              -- of HTTP, of the last answer
  reason TEXT NOT NULL,        -- in words, where it is not simply there
  redirects TEXT NOT NULL,     -- a line for each: 301 http://example.org/
  target TEXT                  -- where the last one leads
) WITHOUT ROWID;
