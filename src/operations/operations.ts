import { add } from './add.ts';
import { article } from './article.ts';
import { articles } from './articles.ts';
import { brief } from './brief.ts';
import { check } from './check.ts';
import { accept } from './correct/accept.ts';
import { addEntry } from './correct/add-entry.ts';
import { comment } from './correct/comment.ts';
import { corrections } from './correct/corrections.ts';
import { edit } from './correct/edit.ts';
import { importCorrections } from './correct/import-corrections.ts';
import { merge } from './correct/merge.ts';
import { notSameAs } from './correct/not-same-as.ts';
import { reject } from './correct/reject.ts';
import { sameAs } from './correct/same-as.ts';
import { split } from './correct/split.ts';
import { undo } from './correct/undo.ts';
import { demo } from './demo.ts';
import { diff } from './diff.ts';
import { disputes } from './disputes.ts';
import { doctor } from './doctor.ts';
import { exchanges } from './exchanges.ts';
import { explain } from './explain.ts';
import { exportRecord } from './export/export.ts';
import { forecasters } from './forecasters.ts';
import type { Operation } from './operation.ts';
import { organisations } from './organisations.ts';
import { outlook } from './outlook.ts';
import { people } from './people.ts';
import { positions } from './positions.ts';
import { read } from './read.ts';
import { rebuild } from './rebuild.ts';
import { reread } from './reread.ts';
import { retry } from './retry.ts';
import { search } from './search.ts';
import { shifts } from './shifts.ts';
import { statements } from './statements.ts';
import { storyCheck } from './story-check.ts';
import { timeline } from './timeline.ts';
import { versions } from './versions.ts';
import { feedAdd } from './web/feed-add.ts';
import { feedCheck } from './web/feed-check.ts';
import { feedExport } from './web/feed-export.ts';
import { feedImport } from './web/feed-import.ts';
import { feedList } from './web/feed-list.ts';
import { feedRemove } from './web/feed-remove.ts';

/** Everything one can ask Parley or have it do; every face is made from this list. */
export const operations: readonly Operation[] = [
  read,
  add,
  retry,
  feedAdd,
  feedList,
  feedRemove,
  feedCheck,
  feedImport,
  feedExport,
  brief,
  timeline,
  positions,
  shifts,
  exchanges,
  statements,
  outlook,
  forecasters,
  disputes,
  people,
  organisations,
  diff,
  explain,
  search,
  articles,
  article,
  versions,
  accept,
  reject,
  edit,
  merge,
  split,
  sameAs,
  notSameAs,
  addEntry,
  comment,
  undo,
  corrections,
  importCorrections,
  exportRecord,
  check,
  reread,
  rebuild,
  storyCheck,
  doctor,
  demo,
];
