// The port the site is served at. Uses Node's own modules only, as `npm start` asks before anything is installed.
import { createServer } from 'node:net';

const INSTEAD = 'Write a number from 1 to 65535, as in: npm start 4400';

/**
 * The port that was asked for, or why it cannot be one.
 * @param {string | undefined} wanted
 * @returns {{ port: number } | { complaint: string }}
 */
export function parsePort(wanted = '4321') {
  const port = Number(wanted);
  // `set PORT=4400 && npm start` in the shell of Windows gives the space before the signs as well.
  return /^\d+ *$/.test(wanted) && port >= 1 && port <= 65_535
    ? { port }
    : { complaint: `“${wanted}” is not a port. ${INSTEAD}` };
}

/**
 * Why nothing can be served at a port, or undefined where it can.
 * @param {number} port
 * @returns {Promise<string | undefined>}
 */
export function findObstacle(port) {
  return new Promise((resolve) => {
    const server = createServer();
    server.on('error', (error) => {
      resolve(explainObstacle(error, port));
    });
    server.listen(port, () => {
      server.close(() => {
        resolve(undefined);
      });
    });
  });
}

/**
 * Why a server could not listen at a port, and what to do.
 * @param {Error} error
 * @param {number} port
 * @returns {string}
 */
export function explainObstacle(error, port) {
  const code = 'code' in error ? error.code : undefined;
  if (code === 'EADDRINUSE') return `Port ${port} is taken. Try another: npm start 4400`;
  if (code === 'EACCES')
    return `Port ${port} is not for everyone. Try one above 1024: npm start 4400`;
  return `Nothing can be served at port ${port}: ${error.message}`;
}
