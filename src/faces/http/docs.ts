import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Hono } from 'hono';
import { BASE } from './openapi.ts';

const PAGE = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Parley: HTTP interface</title>
<script type="module" src="/docs/rapidoc.js"></script>
</head>
<body>
<rapi-doc spec-url="${BASE}/openapi.json" render-style="read" allow-authentication="true" show-header="false"
  load-fonts="false" sort-endpoints-by="none" schema-style="table"></rapi-doc>
</body>
</html>
`;

/** The description of the interface as a page to read and try, with nothing fetched from elsewhere. */
export function addDocs(app: Hono): void {
  const require = createRequire(import.meta.url);
  app.get('/docs', (call) => call.html(PAGE));
  app.get('/docs/rapidoc.js', async (call) => {
    const script = await readFile(require.resolve('rapidoc/dist/rapidoc-min.js'));
    return call.body(new Uint8Array(script), 200, {
      'content-type': 'text/javascript; charset=utf-8',
      'cache-control': 'max-age=86400',
    });
  });
}
