article.desk_id integer not null
article.number bigint not null
article.id text collate C not null
article.story_number integer not null
article.page_hash text collate C not null
article.source text collate C not null
article.url text collate C
article.title text collate C
article.outlet text collate C
article.origin text collate C
article.published text collate C
article.language text collate C not null
article.rules text collate C not null
article.added text collate C not null
article.body bytea not null
article.findings bytea not null
article.merged integer not null
article_search.desk_id integer not null
article_search.article_number bigint not null
article_search.words ARRAY not null
bookmark.desk_id integer not null
bookmark.story_number integer not null
bookmark.line bigint not null
bookmark.day integer not null
bookmark.data text collate C not null
copy.desk_id integer not null
copy.story_number integer not null
copy.article_id text collate C not null
copy.origin_id text collate C not null
correction.desk_id integer not null
correction.story_number integer not null
correction.number integer not null
correction.at text collate C not null
correction.author text collate C not null
correction.reason text collate C not null
correction.action text collate C not null
correction.data text collate C not null
entry.desk_id integer not null
entry.story_number integer not null
entry.kind integer not null
entry.id bigint not null
entry.block bigint not null
entry.from_day integer not null
entry.to_day integer not null
entry.said_day integer not null
entry.party text collate C not null
entry.sort text collate C not null
entry.status text collate C not null
entry.line bigint
entry.part_of bigint
entry.deeds integer
entry.outline text collate C
entry.drawn text collate C
entry.data bytea not null
entry_article.desk_id integer not null
entry_article.story_number integer not null
entry_article.kind integer not null
entry_article.article_number bigint not null
entry_article.span_start integer not null
entry_article.span_end integer not null
entry_article.entry_id bigint not null
failure.desk_id integer not null
failure.source text collate C not null
failure.message text collate C not null
failure.cure text collate C
failure.at text collate C not null
feed.desk_id integer not null
feed.story text collate C not null
feed.url text collate C not null
feed.kind text collate C not null
feed.title text collate C
feed.home text collate C
feed.added text collate C not null
feed.etag text collate C
feed.modified text collate C
feed.checked text collate C
feed.fresh text collate C
feed.next text collate C not null
feed.every integer not null
feed.failures integer not null
feed.trouble text collate C
feed_item.desk_id integer not null
feed_item.story text collate C not null
feed_item.feed text collate C not null
feed_item.item text collate C not null
feed_item.mark text collate C not null
feed_item.tries integer not null
feed_item.at text collate C not null
page.desk_id integer not null
page.hash text collate C not null
page.bytes bytea not null
page.size bigint not null
record.desk_id integer not null
record.story_number integer not null
record.version text collate C not null
record.saved text collate C not null
record.corrections integer not null
schema_version.version integer not null
schema_version.name text not null
schema_version.applied text not null
sketch.desk_id integer not null
sketch.story_number integer not null
sketch.day bigint not null
sketch.said_day bigint not null
sketch.article_id text collate C not null
sketch.shingles bytea not null
story.desk_id integer not null
story.number integer not null
story.name text collate C not null
told.desk_id integer not null
told.story_number integer not null
told.article_number bigint not null
told.said text collate C
told.data bytea not null
undrawn.desk_id integer not null
undrawn.story_number integer not null
undrawn.what text collate C not null
undrawn.from_day integer not null
undrawn.to_day integer not null
version.desk_id integer not null
version.article_id text collate C not null
version.story_number integer not null
version.address text collate C not null
version.seen text collate C
version.yields_to text collate C
visit.desk_id integer not null
visit.address text collate C not null
visit.url text collate C not null
visit.at text collate C not null
visit.etag text collate C
visit.modified text collate C
visit.page_hash text collate C not null

article article_id UNIQUE (desk_id, id)
article article_page FOREIGN KEY (desk_id, page_hash) REFERENCES page(desk_id, hash)
article article_pkey PRIMARY KEY (number)
article article_story FOREIGN KEY (desk_id, story_number) REFERENCES story(desk_id, number)
article_search article_search_key PRIMARY KEY (desk_id, article_number)
bookmark bookmark_key PRIMARY KEY (desk_id, story_number, line, day)
copy copy_key PRIMARY KEY (desk_id, story_number, article_id)
correction correction_key PRIMARY KEY (desk_id, story_number, number)
entry entry_key PRIMARY KEY (desk_id, story_number, kind, id)
entry_article entry_article_key PRIMARY KEY (desk_id, story_number, kind, article_number, span_start, span_end, entry_id)
failure failure_key PRIMARY KEY (desk_id, source)
feed feed_key PRIMARY KEY (desk_id, story, url)
feed_item feed_item_key PRIMARY KEY (desk_id, story, feed, item)
page page_key PRIMARY KEY (desk_id, hash)
record record_key PRIMARY KEY (desk_id, story_number)
schema_version schema_version_pkey PRIMARY KEY (version)
sketch sketch_key PRIMARY KEY (desk_id, story_number, day, article_id)
story story_key PRIMARY KEY (desk_id, number)
story story_name UNIQUE (desk_id, name)
told told_pkey PRIMARY KEY (article_number)
undrawn undrawn_key PRIMARY KEY (desk_id, story_number, what)
version version_key PRIMARY KEY (desk_id, article_id)
visit visit_key PRIMARY KEY (desk_id, address)

CREATE UNIQUE INDEX article_id ON article USING btree (desk_id, id)
CREATE INDEX article_of_story ON article USING btree (desk_id, story_number, id, rules)
CREATE UNIQUE INDEX article_pkey ON article USING btree (number)
CREATE UNIQUE INDEX article_search_key ON article_search USING btree (desk_id, article_number)
CREATE INDEX article_search_words ON article_search USING gin (words) WITH (fastupdate=off)
CREATE INDEX article_waiting ON article USING btree (desk_id, story_number, id) WHERE (merged = 0)
CREATE UNIQUE INDEX bookmark_key ON bookmark USING btree (desk_id, story_number, line, day)
CREATE INDEX copy_by_origin ON copy USING btree (desk_id, story_number, origin_id)
CREATE UNIQUE INDEX copy_key ON copy USING btree (desk_id, story_number, article_id)
CREATE UNIQUE INDEX correction_key ON correction USING btree (desk_id, story_number, number)
CREATE UNIQUE INDEX entry_article_key ON entry_article USING btree (desk_id, story_number, kind, article_number, span_start, span_end, entry_id)
CREATE INDEX entry_by_block ON entry USING btree (desk_id, story_number, kind, block)
CREATE INDEX entry_by_date ON entry USING btree (desk_id, story_number, kind, from_day, to_day)
CREATE INDEX entry_by_line ON entry USING btree (desk_id, story_number, kind, line, from_day, to_day) WHERE (line IS NOT NULL)
CREATE INDEX entry_by_part ON entry USING btree (desk_id, story_number, part_of) WHERE (part_of IS NOT NULL)
CREATE INDEX entry_by_status ON entry USING btree (desk_id, story_number, kind, status, from_day, to_day)
CREATE UNIQUE INDEX entry_key ON entry USING btree (desk_id, story_number, kind, id)
CREATE UNIQUE INDEX failure_key ON failure USING btree (desk_id, source)
CREATE UNIQUE INDEX feed_item_key ON feed_item USING btree (desk_id, story, feed, item)
CREATE UNIQUE INDEX feed_key ON feed USING btree (desk_id, story, url)
CREATE INDEX outlook_by_end ON entry USING btree (desk_id, story_number, to_day, from_day, deeds) WHERE (deeds IS NOT NULL)
CREATE UNIQUE INDEX page_key ON page USING btree (desk_id, hash)
CREATE UNIQUE INDEX record_key ON record USING btree (desk_id, story_number)
CREATE UNIQUE INDEX schema_version_pkey ON schema_version USING btree (version)
CREATE INDEX sketch_by_said ON sketch USING btree (desk_id, story_number, said_day)
CREATE UNIQUE INDEX sketch_key ON sketch USING btree (desk_id, story_number, day, article_id)
CREATE UNIQUE INDEX story_key ON story USING btree (desk_id, number)
CREATE UNIQUE INDEX story_name ON story USING btree (desk_id, name)
CREATE INDEX told_of_story ON told USING btree (desk_id, story_number)
CREATE UNIQUE INDEX told_pkey ON told USING btree (article_number)
CREATE UNIQUE INDEX undrawn_key ON undrawn USING btree (desk_id, story_number, what)
CREATE INDEX version_by_address ON version USING btree (desk_id, story_number, address)
CREATE UNIQUE INDEX version_key ON version USING btree (desk_id, article_id)
CREATE UNIQUE INDEX visit_key ON visit USING btree (desk_id, address)
