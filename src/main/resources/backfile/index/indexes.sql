CREATE INDEX post_by_id ON post (id);
-- By the beginning alone, which tells nearly all apart.
CREATE INDEX post_by_slug ON post (substr(slug, 1, 12));
CREATE INDEX post_by_text ON post (text_hash);
CREATE INDEX post_by_host ON post (host);
CREATE INDEX post_broken ON post (post_id) WHERE broken IS NOT NULL;
-- Orders to walk, each also from its end, the newest first among equals. Only what asks for words >= 0
-- sees them: other statements would go through all posts by them, at random places of the file.
CREATE INDEX post_by_title ON post (title COLLATE NOCASE, post_id DESC) WHERE words >= 0;
CREATE INDEX post_by_title_back ON post (title COLLATE NOCASE) WHERE words >= 0;
CREATE INDEX post_by_author ON post (first_author, post_id DESC) WHERE words >= 0;
CREATE INDEX post_by_author_back ON post (first_author) WHERE words >= 0;
CREATE INDEX post_by_words ON post (words) WHERE words >= 0;
CREATE INDEX post_by_words_back ON post (words, post_id DESC) WHERE words >= 0;
CREATE INDEX author_folded ON author (folded);
CREATE INDEX post_author_by_author ON post_author (author_id, post_id);
CREATE INDEX category_folded ON category (folded);
CREATE INDEX post_category_by_category ON post_category (category_id, post_id);

-- What is counted over and over, for completion: once for all posts there are, then with each change.
UPDATE author SET posts = (SELECT count(*) FROM post_author AS p WHERE p.author_id = author.author_id);
UPDATE category SET posts = (SELECT count(*) FROM post_category AS p WHERE p.category_id = category.category_id);
UPDATE host SET posts = (SELECT count(*) FROM post WHERE post.host IN (host_id, -host_id));
INSERT INTO month SELECT substr(date, 1, 7), count(*) FROM post WHERE date IS NOT NULL GROUP BY 1;

CREATE TRIGGER author_used AFTER INSERT ON post_author BEGIN
  UPDATE author SET posts = posts + 1 WHERE author_id = NEW.author_id; END;
CREATE TRIGGER author_unused AFTER DELETE ON post_author BEGIN
  UPDATE author SET posts = posts - 1 WHERE author_id = OLD.author_id; END;
CREATE TRIGGER category_used AFTER INSERT ON post_category BEGIN
  UPDATE category SET posts = posts + 1 WHERE category_id = NEW.category_id; END;
CREATE TRIGGER category_unused AFTER DELETE ON post_category BEGIN
  UPDATE category SET posts = posts - 1 WHERE category_id = OLD.category_id; END;
CREATE TRIGGER host_used AFTER INSERT ON post WHEN NEW.host IS NOT NULL BEGIN
  UPDATE host SET posts = posts + 1 WHERE host_id = abs(NEW.host); END;
CREATE TRIGGER host_unused AFTER DELETE ON post WHEN OLD.host IS NOT NULL BEGIN
  UPDATE host SET posts = posts - 1 WHERE host_id = abs(OLD.host); END;
CREATE TRIGGER month_used AFTER INSERT ON post WHEN NEW.date IS NOT NULL BEGIN
  INSERT INTO month VALUES (substr(NEW.date, 1, 7), 1) ON CONFLICT DO UPDATE SET posts = posts + 1; END;
CREATE TRIGGER month_unused AFTER DELETE ON post WHEN OLD.date IS NOT NULL BEGIN
  UPDATE month SET posts = posts - 1 WHERE month = substr(OLD.date, 1, 7); END;
