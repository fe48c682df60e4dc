import { WebStandardStreamableHTTPServerTransport } from '@modelcontextprotocol/sdk/server/webStandardStreamableHttp.js';
import type { Hono } from 'hono';
import { type McpSetting, mcpServer } from '#faces/mcp/server.ts';

/** The Model Context Protocol at /mcp, without sessions: each request brings all it needs. */
export function addMcp(app: Hono, setting: McpSetting): void {
  app.all('/mcp', async (call) => {
    const server = mcpServer(setting);
    const transport = new WebStandardStreamableHTTPServerTransport({ enableJsonResponse: true });
    await server.connect(transport);
    try {
      return await transport.handleRequest(call.req.raw);
    } finally {
      await server.close();
    }
  });
}
