// What the machines of a build share: sources that workers need, and results that they make. A folder that all see, or S3-compatible storage.
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { faultCode } from '../../disk/faults.ts';
import { removeQuietly, temporaryName } from '../../disk/temporary.ts';
import { reasonOf, StoreError } from './queue-fault.ts';

/** Bytes by name (a hash and an extension). Reading never sees half of what another machine is writing. */
export interface ResultStore {
  readonly get: (name: string) => Promise<Uint8Array | undefined>;
  readonly put: (name: string, bytes: Uint8Array) => Promise<void>;
}

/** `/mnt/share/decks`, or `s3://bucket/prefix` with the endpoint, region and keys of the usual `AWS_` variables. */
export async function openStore(address: string, cwd: string): Promise<ResultStore> {
  const [, bucket, prefix = ''] = /^s3:\/\/([^/]+)\/?(.*)$/.exec(address) ?? [];
  const store = bucket === undefined ? folderStore(resolve(cwd, address)) : await bucketStore(bucket, prefix);
  const named = async <T>(act: () => Promise<T>): Promise<T> => {
    try {
      return await act();
    } catch (error) {
      throw new StoreError(reasonOf(error));
    }
  };
  return {
    get: name => named(() => store.get(sound(name))),
    put: (name, bytes) => named(() => store.put(sound(name), bytes)),
  };
}

/** Names come from the queue, too: nothing but a hash and an extension leads to a file. */
function sound(name: string): string {
  if (!/^[0-9a-f]{64}\.(?:zip|result)$/.test(name)) throw new Error(`“${name}” is no name of a result`);
  return name;
}

function folderStore(folder: string): ResultStore {
  return {
    get: async name => {
      try {
        return readFileSync(join(folder, name));
      } catch (error) {
        if (faultCode(error) === 'ENOENT') return undefined;
        throw error;
      }
    },
    put: async (name, bytes) => {
      mkdirSync(folder, { recursive: true });
      const temporary = join(folder, temporaryName());
      try {
        writeFileSync(temporary, bytes);
        renameSync(temporary, join(folder, name));
      } catch (error) {
        removeQuietly(temporary);
        throw error;
      }
    },
  };
}

async function bucketStore(bucket: string, prefix: string): Promise<ResultStore> {
  const { GetObjectCommand, NoSuchKey, PutObjectCommand, S3Client } = await import('@aws-sdk/client-s3');
  const hasOwnEndpoint = (process.env.AWS_ENDPOINT_URL_S3 ?? process.env.AWS_ENDPOINT_URL) !== undefined;
  // Storages other than Amazon's often know no host names for buckets, and no regions.
  const client = new S3Client({ forcePathStyle: hasOwnEndpoint, region: process.env.AWS_REGION ?? 'us-east-1' });
  const keyOf = (name: string): string => [prefix.replace(/\/+$/, ''), name].filter(part => part !== '').join('/');
  return {
    get: async name => {
      try {
        const { Body } = await client.send(new GetObjectCommand({ Bucket: bucket, Key: keyOf(name) }));
        return await Body?.transformToByteArray();
      } catch (error) {
        if (error instanceof NoSuchKey) return undefined;
        throw error;
      }
    },
    put: async (name, bytes) => {
      await client.send(new PutObjectCommand({ Bucket: bucket, Key: keyOf(name), Body: bytes }));
    },
  };
}
