// What the machines of a build share: a folder, or S3-compatible storage, here a small server that keeps objects in memory.

import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { StoreError } from '../src/cli/queue/queue-fault.ts';
import { openStore } from '../src/cli/queue/result-store.ts';

let folder = '';
let server: Server;
const objects = new Map<string, Buffer>();

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'briefdeck-store-'));
  server = createServer((request, response) => {
    const path = new URL(request.url ?? '', 'http://storage').pathname;
    if (request.method === 'PUT') {
      const chunks: Buffer[] = [];
      request.on('data', chunk => chunks.push(chunk));
      request.on('end', () => {
        objects.set(path, Buffer.concat(chunks));
        response.end();
      });
      return;
    }
    const object = objects.get(path);
    if (object) response.end(object);
    else response.writeHead(404).end('<Error><Code>NoSuchKey</Code></Error>');
  });
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : undefined;
  vi.stubEnv('AWS_ENDPOINT_URL', `http://127.0.0.1:${port}`);
  vi.stubEnv('AWS_ACCESS_KEY_ID', 'someone');
  vi.stubEnv('AWS_SECRET_ACCESS_KEY', 'secret');
});
afterAll(() => {
  vi.unstubAllEnvs();
  server.close();
  rmSync(folder, { recursive: true, force: true });
});

/** A hash, as all names are. */
const NAME = `${'a'.repeat(64)}.result`;

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

describe.each([
  ['a folder', () => join(folder, 'share')],
  ['S3-compatible storage', () => 's3://decks/energy/2026'],
])('%s', (_, address) => {
  test('gives what was put, and nothing for what was not', async () => {
    const store = await openStore(address(), folder);
    expect(await store.get(NAME)).toBeUndefined();
    await store.put(NAME, bytes('a deck'));
    await store.put(NAME, bytes('another deck'));
    const found = await store.get(NAME);
    expect(found && Buffer.from(found).toString()).toBe('another deck');
  });
});

test('objects lie below the prefix, and a folder has no temporary files', () => {
  expect([...objects.keys()]).toEqual([`/decks/energy/2026/${NAME}`]);
  expect(readdirSync(join(folder, 'share'))).toEqual([NAME]);
});

test('a store that cannot be written is an error with the reason', async () => {
  writeFileSync(join(folder, 'file'), '');
  const store = await openStore(join(folder, 'file', 'share'), folder);
  await expect(store.put(NAME, bytes('a deck'))).rejects.toThrow(StoreError);
  await expect(store.put(NAME, bytes('a deck'))).rejects.toThrow(/ENOTDIR/);
});

test('a name that leads elsewhere is refused', async () => {
  const store = await openStore(join(folder, 'share'), folder);
  for (const name of ['../file', `../${NAME}`, '/etc/hostname', 'a.result'])
    await expect(store.get(name)).rejects.toThrow(/is no name of a result/);
});
