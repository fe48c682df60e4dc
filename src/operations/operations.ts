import { add } from './add.ts';
import { brief } from './brief.ts';
import { check } from './check.ts';
import { demo } from './demo.ts';
import { diff } from './diff.ts';
import { disputes } from './disputes.ts';
import { doctor } from './doctor.ts';
import { exchanges } from './exchanges.ts';
import { exportRecord } from './export.ts';
import type { Operation } from './operation.ts';
import { outlook } from './outlook.ts';
import { people } from './people.ts';
import { positions } from './positions.ts';
import { read } from './read.ts';
import { reread } from './reread.ts';
import { search } from './search.ts';
import { shifts } from './shifts.ts';
import { statements } from './statements.ts';
import { storyCheck } from './story-check.ts';
import { timeline } from './timeline.ts';

/** Everything one can ask Parley or have it do; every face is made from this list. */
export const operations: readonly Operation[] = [
  read,
  add,
  brief,
  timeline,
  positions,
  shifts,
  exchanges,
  statements,
  outlook,
  disputes,
  people,
  diff,
  search,
  exportRecord,
  check,
  reread,
  storyCheck,
  doctor,
  demo,
];
