import { spawnSync } from 'node:child_process';
import { createServer, type AddressInfo } from 'node:net';
import { describe, expect, it } from 'vitest';
import { explainObstacle, findObstacle, parsePort } from '../../../src/commands/port.mjs';
import { ROOT } from '../../support/source-files.ts';

it.each([
  [undefined, 4321],
  ['1', 1],
  ['4400', 4400],
  ['4400 ', 4400],
  ['65535', 65_535],
])('a developer may ask for port %s', (wanted, port) => {
  expect(parsePort(wanted)).toEqual({ port });
});

it.each(['abc', '', '0', '65536', '-1', '44.5', '4400x', '0x50', '1e3'])(
  'a developer who asks for port “%s” is told what to write instead',
  (wanted) => {
    expect(parsePort(wanted)).toEqual({
      complaint: `“${wanted}” is not a port. Write a number from 1 to 65535, as in: npm start 4400`,
    });
  },
);

it('a port that is taken is noticed, and let go of when it is free', async () => {
  const server = createServer();
  await new Promise<void>((ready) => server.listen(0, ready));
  const { port } = server.address() as AddressInfo;

  expect(await findObstacle(port)).toBe(`Port ${port} is taken. Try another: npm start 4400`);

  await new Promise((closed) => server.close(closed));
  expect(await findObstacle(port)).toBeUndefined();
  expect(await findObstacle(port)).toBeUndefined();
});

it.each([
  ['EACCES', 'Port 80 is not for everyone. Try one above 1024: npm start 4400'],
  ['EOTHER', 'Nothing can be served at port 80: no'],
])('explainObstacle: %s', (code, words) => {
  expect(explainObstacle(Object.assign(new Error('no'), { code }), 80)).toBe(words);
});

/** Another process starts slowly on a busy machine. */
const PATIENCE_MS = 60_000;

describe('a command says plainly what is the matter, without a stack, before it does anything', () => {
  const run = (
    parameters: readonly string[],
    environment: Readonly<Record<string, string>> = {},
  ) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, parameters, {
      cwd: ROOT,
      encoding: 'utf8',
      env: { ...process.env, ...environment },
    });
    return { status, words: `${stdout}${stderr}`.trim() };
  };
  const NO_PORT = '“abc” is not a port. Write a number from 1 to 65535, as in: npm start 4400';

  it.each([
    [['src/commands/serve.ts'], { PORT: 'abc' }, NO_PORT],
    [['src/commands/serve.ts', 'dist', 'abc'], {}, NO_PORT],
    [['src/commands/start.mjs'], { PORT: 'abc' }, `▸ ${NO_PORT}`],
    [['src/commands/start.mjs', 'abc'], { PORT: '4400' }, `▸ ${NO_PORT}`],
    [
      ['src/commands/serve.ts', 'no-such-folder'],
      {},
      'There is no site in “no-such-folder”. Build it first: npm run build',
    ],
  ])(
    '%j with %j',
    (parameters, environment, words) => {
      expect(run(parameters, environment)).toEqual({ status: 1, words });
    },
    PATIENCE_MS,
  );

  it(
    'npm start on a port that is taken',
    async () => {
      const server = createServer();
      await new Promise<void>((ready) => server.listen(0, ready));
      const { port } = server.address() as AddressInfo;

      expect(run(['src/commands/start.mjs'], { PORT: String(port) })).toEqual({
        status: 1,
        words: `▸ Port ${port} is taken. Try another: npm start 4400`,
      });
      await new Promise((closed) => server.close(closed));
    },
    PATIENCE_MS,
  );
});
