CREATE INDEX post_by_id ON post (id);
-- By the beginning alone, which tells nearly all apart.
CREATE INDEX post_by_slug ON post (substr(slug, 1, 12));
CREATE INDEX post_by_text ON post (text_hash);
CREATE INDEX post_by_host ON post (host);
CREATE INDEX post_broken ON post (post_id) WHERE broken IS NOT NULL;
CREATE INDEX author_folded ON author (folded);
CREATE INDEX post_author_by_author ON post_author (author_id, post_id);
CREATE INDEX category_folded ON category (folded);
CREATE INDEX post_category_by_category ON post_category (category_id, post_id);
