CREATE TRIGGER correction_no_delete before delete on correction
          begin select raise(abort, 'corrections are only added'); end;
CREATE TRIGGER correction_no_update before update on correction
          begin select raise(abort, 'corrections are only added'); end;
CREATE TABLE "article" ("desk_id" integer not null,
  "number" integer not null primary key,
  "id" text not null,
  "story_number" integer not null,
  "page_hash" text not null,
  "source" text not null,
  "url" text,
  "title" text,
  "outlet" text,
  "origin" text,
  "published" text,
  "language" text not null,
  "rules" text not null,
  "added" text not null,
  "body" blob not null,
  "findings" blob not null,
  "merged" integer default 0 not null,
  constraint "article_id" unique ("desk_id", "id"),
  constraint "article_page" foreign key ("desk_id", "page_hash") references "page" ("desk_id", "hash"),
  constraint "article_story" foreign key ("desk_id", "story_number") references "story" ("desk_id", "number")) strict;
CREATE VIRTUAL TABLE article_search using fts5 (
        words,
  content = '',
  contentless_delete = 1,
  detail = none,
  tokenize = 'ascii');
CREATE TABLE "bookmark" ("desk_id" integer not null,
  "story_number" integer not null,
  "line" integer not null,
  "day" integer not null,
  "data" text not null,
  constraint "bookmark_key" primary key ("desk_id", "story_number", "line", "day")) strict,
  without rowid;
CREATE TABLE "copy" ("desk_id" integer not null,
  "story_number" integer not null,
  "article_id" text not null,
  "origin_id" text not null,
  constraint "copy_key" primary key ("desk_id", "story_number", "article_id")) strict,
  without rowid;
CREATE TABLE "correction" ("desk_id" integer not null,
  "story_number" integer not null,
  "number" integer not null,
  "at" text not null,
  "author" text not null,
  "reason" text not null,
  "action" text not null,
  "data" text not null,
  constraint "correction_key" primary key ("desk_id", "story_number", "number")) strict,
  without rowid;
CREATE TABLE "entry" ("desk_id" integer not null,
  "story_number" integer not null,
  "kind" integer not null,
  "id" integer not null,
  "block" integer not null,
  "from_day" integer not null,
  "to_day" integer not null,
  "said_day" integer not null,
  "party" text not null,
  "sort" text not null,
  "status" text not null,
  "line" integer,
  "part_of" integer,
  "deeds" integer,
  "outline" text,
  "drawn" text,
  "data" blob not null,
  constraint "entry_key" primary key ("desk_id", "story_number", "kind", "id")) strict,
  without rowid;
CREATE TABLE "entry_article" ("desk_id" integer not null,
  "story_number" integer not null,
  "kind" integer not null,
  "article_number" integer not null,
  "span_start" integer not null,
  "span_end" integer not null,
  "entry_id" integer not null,
  constraint "entry_article_key" primary key ("desk_id", "story_number", "kind", "article_number", "span_start", "span_end", "entry_id")) strict,
  without rowid;
CREATE TABLE "failure" ("desk_id" integer not null,
  "source" text not null,
  "message" text not null,
  "cure" text,
  "at" text not null,
  constraint "failure_key" primary key ("desk_id", "source")) strict,
  without rowid;
CREATE TABLE "feed" ("desk_id" integer not null,
  "story" text not null,
  "url" text not null,
  "kind" text not null,
  "title" text,
  "home" text,
  "added" text not null,
  "etag" text,
  "modified" text,
  "checked" text,
  "fresh" text,
  "next" text not null,
  "every" integer not null,
  "failures" integer not null,
  "trouble" text,
  constraint "feed_key" primary key ("desk_id", "story", "url")) strict,
  without rowid;
CREATE TABLE "feed_item" ("desk_id" integer not null,
  "story" text not null,
  "feed" text not null,
  "item" text not null,
  "mark" text not null,
  "tries" integer not null,
  "at" text not null,
  constraint "feed_item_key" primary key ("desk_id", "story", "feed", "item")) strict,
  without rowid;
CREATE TABLE "page" ("desk_id" integer not null,
  "hash" text not null,
  "bytes" blob not null,
  "size" integer not null,
  constraint "page_key" primary key ("desk_id", "hash")) strict;
CREATE TABLE "record" ("desk_id" integer not null,
  "story_number" integer not null,
  "version" text not null,
  "saved" text not null,
  "corrections" integer default 0 not null,
  constraint "record_key" primary key ("desk_id", "story_number")) strict,
  without rowid;
CREATE TABLE "schema_version" ("version" integer primary key,
  "name" text not null,
  "applied" text not null);
CREATE TABLE "sketch" ("desk_id" integer not null,
  "story_number" integer not null,
  "day" integer not null,
  "said_day" integer not null,
  "article_id" text not null,
  "shingles" blob not null,
  constraint "sketch_key" primary key ("desk_id", "story_number", "day", "article_id")) strict,
  without rowid;
CREATE TABLE "story" ("desk_id" integer not null,
  "number" integer not null,
  "name" text not null,
  constraint "story_key" primary key ("desk_id", "number"),
  constraint "story_name" unique ("desk_id", "name")) strict,
  without rowid;
CREATE TABLE "told" ("desk_id" integer not null,
  "story_number" integer not null,
  "article_number" integer not null primary key,
  "said" text,
  "data" blob not null) strict;
CREATE TABLE "undrawn" ("desk_id" integer not null,
  "story_number" integer not null,
  "what" text not null,
  "from_day" integer default 0 not null,
  "to_day" integer default 0 not null,
  constraint "undrawn_key" primary key ("desk_id", "story_number", "what")) strict,
  without rowid;
CREATE TABLE "version" ("desk_id" integer not null,
  "article_id" text not null,
  "story_number" integer not null,
  "address" text not null,
  "seen" text,
  "yields_to" text,
  constraint "version_key" primary key ("desk_id", "article_id")) strict,
  without rowid;
CREATE TABLE "visit" ("desk_id" integer not null,
  "address" text not null,
  "url" text not null,
  "at" text not null,
  "etag" text,
  "modified" text,
  "page_hash" text not null,
  constraint "visit_key" primary key ("desk_id", "address")) strict,
  without rowid;
CREATE INDEX "article_of_story" on "article" ("desk_id", "story_number", "id", "rules");
CREATE INDEX "article_waiting" on "article" ("desk_id", "story_number", "id") where "merged" = 0;
CREATE INDEX "copy_by_origin" on "copy" ("desk_id", "story_number", "origin_id");
CREATE INDEX "entry_by_block" on "entry" ("desk_id", "story_number", "kind", "block");
CREATE INDEX "entry_by_date" on "entry" ("desk_id", "story_number", "kind", "from_day", "to_day");
CREATE INDEX "entry_by_line" on "entry" ("desk_id", "story_number", "kind", "line", "from_day", "to_day") where "line" is not null;
CREATE INDEX "entry_by_part" on "entry" ("desk_id", "story_number", "part_of") where "part_of" is not null;
CREATE INDEX "entry_by_status" on "entry" ("desk_id", "story_number", "kind", "status", "from_day", "to_day");
CREATE INDEX "outlook_by_end" on "entry" ("desk_id", "story_number", "to_day", "from_day", "deeds") where "deeds" is not null;
CREATE INDEX "sketch_by_said" on "sketch" ("desk_id", "story_number", "said_day");
CREATE INDEX "told_of_story" on "told" ("desk_id", "story_number");
CREATE INDEX "version_by_address" on "version" ("desk_id", "story_number", "address");
