import type { ListResourcesResult, ReadResourceResult, ResourceTemplate } from '@modelcontextprotocol/sdk/types.js';
import { articleListSchema } from '#operations/articles.ts';
import type { Operation } from '#operations/operation.ts';
import { Trouble } from '#operations/trouble.ts';
import type { McpSetting } from './server.ts';

/** Kinds of brief that are of the whole record, and need no subject to be named. */
const WHOLE = ['digest', 'chronology', 'positions', 'outlook', 'topics'] as const;
const MOST_PAGES = 200;

export const RESOURCE_TEMPLATES: readonly ResourceTemplate[] = [
  {
    uriTemplate: 'parley://brief/{kind}/{lang}',
    name: 'brief',
    description: `A brief of the record: ${WHOLE.join(', ')}; in zh or en.`,
    mimeType: 'text/markdown',
  },
  {
    uriTemplate: 'parley://article/{id}',
    name: 'article',
    description: 'A page of the record with what was found in it.',
    mimeType: 'text/plain',
  },
];

/** The briefs in both languages and the newest pages. */
export async function listResources(setting: McpSetting, stop: AbortSignal): Promise<ListResourcesResult> {
  const briefs = WHOLE.flatMap((kind) =>
    (['zh', 'en'] as const).map((lang) => ({
      uri: `parley://brief/${kind}/${lang}`,
      name: `${kind} (${lang})`,
      mimeType: 'text/markdown',
    })),
  );
  const { data } = await run(setting, 'articles', { limit: MOST_PAGES }, setting.base.language, stop);
  const pages = articleListSchema.parse(data).articles.map(({ articleId, title, source, outlet, published }) => ({
    uri: `parley://article/${articleId}`,
    name: title ?? source,
    description: [outlet, published].filter(Boolean).join(', '),
    mimeType: 'text/plain',
  }));
  return { resources: [...briefs, ...pages] };
}

/** What stands behind an address of `listResources` or of its templates. */
export async function readResource(uri: string, setting: McpSetting, stop: AbortSignal): Promise<ReadResourceResult> {
  const [, kind, name = '', lang] = /^parley:\/\/(brief|article)\/([^/]+)(?:\/(zh|en))?$/u.exec(uri) ?? [];
  const language = lang === 'zh' || lang === 'en' ? lang : setting.base.language;
  if (kind === 'brief') {
    const { text } = await run(setting, 'brief', { kind: decodeURIComponent(name) }, language, stop);
    return { contents: [{ uri, mimeType: 'text/markdown', text: text() }] };
  }
  if (kind === 'article') {
    const { text } = await run(setting, 'article', { page: decodeURIComponent(name) }, language, stop);
    return { contents: [{ uri, mimeType: 'text/plain', text: text() }] };
  }
  throw new Trouble('usage', `There is no resource ${uri}.`, 'List the resources to see what there is.');
}

function run(
  { operations, base }: McpSetting,
  name: string,
  input: Record<string, unknown>,
  language: 'zh' | 'en',
  stop: AbortSignal,
): ReturnType<Operation['run']> {
  const operation = operations.find((one) => one.name === name);
  if (!operation) throw new Error(`${name}: an operation that resources need is not there`);
  return operation.run(input, { ...base, language, stop, progress: () => undefined, tell: () => undefined });
}
