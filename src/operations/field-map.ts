import { z } from 'zod';
import { type FieldMap, MAPPED_FIELDS } from '#page/containers/contained.ts';

const isField = (name: string): boolean => MAPPED_FIELDS.some((field) => field === name);
const partsOf = (map: string): readonly (readonly [string, string])[] =>
  map.split(',').map((pair) => {
    const at = pair.indexOf('=');
    return [pair.slice(0, Math.max(0, at)).trim(), pair.slice(at + 1).trim()];
  });

/** `text=body,title=headline`: fields of an article, and what those of a JSON object are called. */
export const fieldMap = z
  .string()
  .refine(
    (map) => partsOf(map).every(([field, name]) => isField(field) && name !== ''),
    `pairs FIELD=NAME parted by commas; the fields are ${MAPPED_FIELDS.join(', ')}`,
  );

/** The map that was written so. */
export const fieldsOf = (map: string): FieldMap => Object.fromEntries(partsOf(map));
