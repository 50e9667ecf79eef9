/** The floor of an upload: takes a stream, hashes it and writes it to `FILE`. Prints its address, answers the hash. */
import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { pipeline } from 'node:stream/promises';

const [file = ''] = process.argv.slice(2);
const server = createServer((request, response) => {
  const hash = createHash('sha256');
  request.on('data', (chunk: Buffer) => hash.update(chunk));
  pipeline(request, createWriteStream(file, { highWaterMark: 1024 * 1024 })).then(
    () => response.end(hash.digest('hex')),
    () => response.destroy(),
  );
});
server.listen(0, '127.0.0.1', () => {
  const { port } = server.address() as AddressInfo; // a TCP server that listens has one
  console.log(`http://127.0.0.1:${port}`);
});
process.stdin.resume().on('end', () => process.exit());
