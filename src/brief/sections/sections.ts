import type { Writer } from '../desk.ts';
import type { SectionKind } from '../template.ts';
import { background } from './background.ts';
import { related, searches, topics } from './connections.ts';
import { disputes, exchanges, shifts } from './differences.ts';
import { chronology, contacts, events } from './events.ts';
import { forecasts } from './forecasts.ts';
import { meeting } from './meeting.ts';
import { names } from './names.ts';
import { outlook } from './outlook.ts';
import { points } from './points.ts';
import { positions } from './positions.ts';
import { stances } from './stances.ts';
import { statements } from './statements.ts';
import { tags } from './tags.ts';

/** The writer of each kind of section. */
export const WRITERS: { readonly [K in SectionKind]: Writer } = {
  events,
  chronology,
  contacts,
  meeting,
  names,
  stances,
  positions,
  shifts,
  exchanges,
  disputes,
  statements,
  outlook,
  forecasts,
  points,
  tags,
  background,
  related,
  topics,
  searches,
};
